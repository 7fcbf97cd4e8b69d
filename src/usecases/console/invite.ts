import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Accounts } from '../ports/identity.ts';
import type { Effect } from '../ports/outbox.ts';

export type Invited = { id: Id; email: string; name: string; language: Language };

/**
 * The mail of an invitation. It names the account and holds no link: the worker makes the link when it sends, so that
 * the outbox, its copies and whoever reads them never hold a way in.
 */
export const invitationMail = (
  invited: Invited,
  { orgId, editionId }: { orgId: Id; editionId: string },
  newId: () => Id,
): Effect => ({
  orgId,
  editionId,
  requestId: null,
  stream: `invitation/${newId()}`,
  streamSeq: 1,
  sub: 0,
  kind: 'mail',
  payload: {
    template: 'invitation',
    to: invited.email,
    name: invited.name,
    language: invited.language,
    path: invitationPath(''),
    invites: invited.id,
  },
});

/**
 * Opens the account where there is none and answers the path with which its holder sets a password, once. The token
 * stands behind the `#`: browsers send that to no server, so it is in nobody's log.
 */
export async function invite(
  accounts: Accounts,
  { id, email, name }: Pick<Invited, 'id' | 'email' | 'name'>,
  from: Id | null = null,
): Promise<string> {
  if (from !== null) await accounts.remove(from);
  await accounts.add({ id, email, name });
  return invitationPath(await accounts.invite(id));
}

/**
 * The same when a mail is about to go out: null where the address is no longer that account's, because the person's
 * e-mail was corrected since; then nothing is sent to the old one.
 */
export async function inviteByMail(
  accounts: Accounts,
  account: Pick<Invited, 'id' | 'email' | 'name'>,
): Promise<string | null> {
  const key = account.email.toLowerCase();
  const holder = async () => (await accounts.holders([key])).get(key);
  if ((await holder()) === undefined) await accounts.add(account);
  return (await holder()) === account.id ? invitationPath(await accounts.invite(account.id)) : null;
}

const invitationPath = (token: string): string => (token === '' ? '/invitation' : `/invitation#token=${token}`);
