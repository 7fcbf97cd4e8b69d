import { send } from '../api/call.ts';
import { Problem } from '../api/problem.ts';
import { forget } from '../kept.ts';

export type SignInOutcome = 'signed-in' | 'needs-code' | 'refused' | 'too-many' | 'unreachable';

/** E-mail and password. One answer for a wrong password and an unknown address: nobody learns who has an account. */
export const signIn = (email: string, password: string): Promise<SignInOutcome> =>
  attempt('/api/auth/sign-in/email', { email, password });

/** The second step: the six digits of the authenticator. */
export const sendCode = (code: string): Promise<SignInOutcome> => attempt('/api/auth/two-factor/verify-totp', { code });

/** Leaves for the sign-in of the person's own organisation, and comes back to `next`; on failure to the door, with `error`. */
export async function signInWithOrganisation(next: string): Promise<SignInOutcome> {
  try {
    const asked = { provider: 'organisation', callbackURL: next, errorCallbackURL: '/sign-in' };
    const answer = (await post('/api/auth/sign-in/social', asked)) as { url?: string } | null;
    if (answer?.url === undefined) return 'refused';
    location.assign(answer.url);
    return 'signed-in';
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

/** Ends the session, forgets the drafts of this person on this device, and goes to the sign-in page. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {}).catch(() => undefined);
  forget('draft.');
  location.assign('/sign-in');
}

/** A path of this site to go back to; anything else becomes null, so that no link can lead people elsewhere after signing in. */
export function safeNext(next: unknown): string | null {
  if (typeof next !== 'string' || !next.startsWith('/')) return null;
  try {
    const target = new URL(next, location.origin);
    return target.origin === location.origin && !target.pathname.startsWith('//')
      ? target.pathname + target.search + target.hash
      : null;
  } catch {
    return null;
  }
}

async function attempt(address: string, body: unknown): Promise<SignInOutcome> {
  try {
    const answer = (await post(address, body)) as { twoFactorRedirect?: boolean } | null;
    return answer?.twoFactorRedirect ? 'needs-code' : 'signed-in';
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

function outcomeOf(thrown: unknown): SignInOutcome {
  if (!(thrown instanceof Problem)) throw thrown;
  if (thrown.status === 0 || thrown.status >= 500) return 'unreachable';
  return thrown.status === 429 ? 'too-many' : 'refused';
}

const post = (address: string, body: unknown): Promise<unknown> =>
  send(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, false);
