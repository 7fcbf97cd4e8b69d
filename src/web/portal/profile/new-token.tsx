import { useEffect, useRef } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { CopyButton } from './copy-button.tsx';

/** A token's secret, shown this once. */
export function NewToken({ secret, onHide }: { secret: string; onHide: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status" className="mb-4">
      <Notice
        tone="good"
        icon="lock"
        title={t('portal:profile.tokens.once')}
        action={
          <>
            <CopyButton text={secret} variant="primary">
              {t('portal:profile.tokens.copy')}
            </CopyButton>
            <Button variant="quiet" onPress={onHide}>
              {t('portal:profile.tokens.hide')}
            </Button>
          </>
        }
      >
        <code className="text-13 break-all text-ink select-all">{secret}</code>
      </Notice>
    </div>
  );
}
