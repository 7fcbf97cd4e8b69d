import type { ReactNode } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Puts a text on the clipboard. Where the browser forbids it the text can still be selected by hand. */
export function CopyButton({
  text,
  children,
  variant = 'plain',
}: {
  text: string;
  children: ReactNode;
  variant?: 'plain' | 'primary';
}) {
  const { t } = useWords();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(t('portal:profile.tokens.copied')),
      () => say(t('portal:profile.tokens.notCopied'), { tone: 'bad' }),
    );
  return (
    <Button variant={variant} onPress={() => void copy()}>
      {children}
    </Button>
  );
}
