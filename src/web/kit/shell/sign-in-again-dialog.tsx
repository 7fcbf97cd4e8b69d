import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { signInAsExample } from '../../../contract/example.ts';
import { call } from '../api/call.ts';
import { onSignInNeeded } from '../api/sign-in-again.ts';
import { useMe } from '../api/use-me.ts';
import { Button } from '../input/button.tsx';
import { Dialog } from '../over/dialog.tsx';
import { useWords } from '../words/words.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Over the page when the session has ended: what was typed stays behind it, and the call goes again afterwards. */
export function SignInAgain() {
  const { t } = useWords();
  const client = useQueryClient();
  const me = useMe();
  // Who was here: what `me` answers after the session has ended must not replace it.
  const [before, setBefore] = useState(me);
  if (me && me.kind !== 'nobody' && me.id !== before?.id) setBefore(me);
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<((isSignedIn: boolean) => void) | null>(null);
  const wasHere = before !== undefined && before.kind !== 'nobody';
  useEffect(() => {
    if (!wasHere) return;
    onSignInNeeded(() => {
      setOpen(true);
      return new Promise((resolve) => {
        answer.current = resolve;
      });
    });
    return () => onSignInNeeded(null);
  }, [wasHere]);
  const end = (isSignedIn: boolean) => {
    setOpen(false);
    answer.current?.(isSignedIn);
    answer.current = null;
    if (isSignedIn) void client.invalidateQueries();
  };
  if (!wasHere) return null;
  const again = () => {
    if (before.id)
      void call(signInAsExample, { body: { person: before.id } }, { signsInAgain: false }).then(() => end(true));
  };
  return (
    <Dialog title={t('kit:signInAgain.title')} isOpen={isOpen} onClose={() => end(false)} size="small" isAlert>
      <p className="mb-4 text-ink-2">{t('kit:signInAgain.why')}</p>
      {before.example ? (
        <Button variant="primary" onPress={again}>
          {t('kit:signInAgain.as', { name: before.name })}
        </Button>
      ) : (
        <SignInForm email={before.email} onDone={() => end(true)} />
      )}
    </Dialog>
  );
}
