import { useState } from 'react';
import { IconButton } from '../../../kit/input/icon-button.tsx';
import { useWords } from '../../../kit/words/words.ts';

/** A line for the command line, to be copied. */
export function Command({ text }: { text: string }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="flex items-center gap-2 rounded-small border border-line bg-sunken py-1 pr-1 pl-3">
      <code lang="en" className="min-w-0 flex-1 text-13 break-all select-all">
        {text}
      </code>
      <IconButton
        icon={isCopied ? 'check' : 'link'}
        size="small"
        label={t(isCopied ? 'console:invitation.copied' : 'console-policy:files.copy')}
        onPress={() => void copy()}
      />
    </div>
  );
}
