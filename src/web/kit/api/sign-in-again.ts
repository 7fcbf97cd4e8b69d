/**
 * The one place where a call waits for its person: the shell registers the dialog, calls wait for its outcome. Several
 * calls that lost the session together wait for the same dialog.
 */
let ask: (() => Promise<boolean>) | null = null;
let waiting: Promise<boolean> | null = null;

/** The shell says how to ask; null when it is gone. */
export function onSignInNeeded(asker: (() => Promise<boolean>) | null): void {
  ask = asker;
}

/** True when the person is signed in again and the call may be repeated. */
export function signInAgain(): Promise<boolean> {
  if (ask === null) return Promise.resolve(false);
  waiting ??= ask().finally(() => {
    waiting = null;
  });
  return waiting;
}
