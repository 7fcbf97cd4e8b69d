import { send } from '../../kit/api/call.ts';

// The second factor is the account library's: its addresses are no routes of the contract.
const post = (path: string, body: Record<string, string>): Promise<unknown> =>
  send(
    `/api/auth/two-factor/${path}`,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    false,
  );

/** Whether signing in asks for a second factor. */
export async function readFactor(): Promise<boolean> {
  const answer = (await send('/api/auth/get-session', {}, false)) as {
    user?: { twoFactorEnabled?: boolean | null };
  } | null;
  return answer?.user?.twoFactorEnabled === true;
}

/** Begins the set-up: the key to keep in an app, and the codes for when the app is lost. Counts only after `confirmFactor`. */
export const beginFactor = (password: string): Promise<{ totpURI: string; backupCodes: string[] }> =>
  post('enable', { password }) as Promise<{ totpURI: string; backupCodes: string[] }>;

export const confirmFactor = (code: string): Promise<unknown> => post('verify-totp', { code });
export const endFactor = (password: string): Promise<unknown> => post('disable', { password });

/** The key within an `otpauth:` address, in groups of four as people type it. */
export const keyOfAddress = (address: string): string =>
  (new URL(address).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ');
