import { useRef } from 'react';
import { IconButton } from '../input/icon-button.tsx';
import type { Uploads } from '../input/use-uploads.ts';
import { useWords } from '../words/words.ts';

/** Chooses files for a message; dropping and pasting do the same. */
export function AttachButton({ uploads }: { uploads: Uploads }) {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton
        icon="paperclip"
        label={t('kit:files.attach', { most: uploads.most, mb: Math.floor(uploads.maxBytes / 1024 / 1024) })}
        isDisabled={uploads.files.length >= uploads.most}
        onPress={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          uploads.add(event.target.files ?? []);
          event.target.value = '';
        }}
      />
    </>
  );
}
