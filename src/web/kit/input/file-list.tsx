import { formatBytes } from '../show/format-bytes.ts';
import { Icon } from '../show/icon.tsx';
import { Spinner } from '../show/spinner.tsx';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { HeldFile } from './held-file.tsx';
import { IconButton } from './icon-button.tsx';
import type { Uploads } from './use-uploads.ts';

/** The files that go with a message, each with how far it is and a way to take it off. */
export function FileList({ uploads }: { uploads: Uploads }) {
  const { t, language } = useWords();
  if (uploads.files.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1" aria-live="polite">
      {uploads.files.map((file) => (
        <li
          key={file.key}
          className="flex min-h-9 flex-wrap items-center gap-x-2 rounded-small border border-line bg-surface pl-2.5 text-13"
        >
          {file.state === 'sending' ? (
            <Spinner />
          ) : (
            <Icon
              name={file.state === 'ready' ? 'file' : 'alert'}
              className={file.state === 'failed' ? 'text-bad' : file.state === 'held' ? 'text-warn' : 'text-ink-3'}
            />
          )}
          <span className="min-w-0 flex-1 truncate">{file.name}</span>
          <span className="text-12 text-ink-3 tabular-nums">
            {file.state === 'sending' ? t('kit:files.sending') : formatBytes(file.bytes, language)}
          </span>
          <IconButton
            icon="x"
            size="small"
            label={t('kit:files.remove', { name: file.name })}
            onPress={() => uploads.remove(file.key)}
          />
          {file.state === 'held' && <HeldFile file={file} uploads={uploads} />}
          {file.state === 'failed' && (
            <p className="flex w-full items-center gap-2 pb-1.5 text-bad">
              {file.because}
              {file.bytes <= uploads.maxBytes && (
                <Button size="small" variant="quiet" onPress={() => uploads.retry(file.key)}>
                  {t('kit:retry')}
                </Button>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
