import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { onSignInNeeded } from '../api/sign-in-again.ts';
import { useMe } from '../api/use-me.ts';

const SignInAgainDialog = lazy(() => import('./sign-in-again-dialog.tsx'));

/** Answers a call whose session has ended: asks over the page, and tells the call whether to go again. */
export function SignInAgain() {
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
  if (!wasHere || !isOpen) return null;
  const end = (isSignedIn: boolean) => {
    setOpen(false);
    answer.current?.(isSignedIn);
    answer.current = null;
    if (isSignedIn) void client.invalidateQueries();
  };
  return (
    <Suspense>
      <SignInAgainDialog before={before} onEnd={end} />
    </Suspense>
  );
}
