import { useState } from 'react';
import { signInAsExample } from '../../../contract/example.ts';
import { call } from '../api/call.ts';
import type { Me } from '../api/use-me.ts';
import { Button } from '../input/button.tsx';
import { Dialog } from '../over/dialog.tsx';
import { Notice } from '../show/notice.tsx';
import { useWords } from '../words/words.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Over the page when the session has ended: what was typed stays behind it, and the call goes again afterwards. */
export default function SignInAgainDialog({ before, onEnd }: { before: Me; onEnd: (isSignedIn: boolean) => void }) {
  const { t } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const asExample = async () => {
    if (before.id === null) return;
    setFailed(false);
    await call(signInAsExample, { body: { person: before.id } }, { signsInAgain: false }).then(
      () => onEnd(true),
      () => setFailed(true),
    );
  };
  return (
    <Dialog title={t('kit:signInAgain.title')} isOpen onClose={() => onEnd(false)} size="small" isAlert>
      <p className="mb-4 text-ink-2">{t('kit:signInAgain.why')}</p>
      {hasFailed && (
        <div role="alert" className="mb-4">
          <Notice tone="bad">{t('kit:signInForm.unreachable')}</Notice>
        </div>
      )}
      {before.example ? (
        <Button variant="primary" onPress={() => void asExample()}>
          {t('kit:signInAgain.as', { name: before.name })}
        </Button>
      ) : (
        <SignInForm email={before.email} onDone={() => onEnd(true)} />
      )}
    </Dialog>
  );
}
