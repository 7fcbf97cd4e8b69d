import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import type { StaffKind } from '../../domain/staff/staff.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Whose session or token it is, as the database knows them; roles are not yet read as actions. */
export type Who =
  | {
      kind: 'staff';
      staffId: Id;
      name: string;
      email: string;
      staffKind: StaffKind;
      editions: string[];
      language: Language;
      zone: string;
    }
  | {
      kind: 'person';
      personId: Id;
      name: string;
      email: string;
      orgId: Id;
      orgKind: 'customer' | 'partner';
      orgName: string;
      country: string;
      editionId: string;
      language: Language;
      zone: string;
      roles: string[];
      delegations: { orgId: Id; kind: string; name: string }[];
    };

export type ApiToken = {
  id: Id;
  name: string;
  createdAt: Instant;
  expiresAt: Instant | null;
  lastUsedAt: Instant | null;
};

/** Sessions and tokens: the door of every request, one round trip. */
export type Identity = {
  bySession(token: string): Promise<Who | null>;
  byTokenHash(hash: string, now: Instant): Promise<Who | null>;
  tokens(personId: Id): Promise<ApiToken[]>;
  addToken(token: ApiToken & { personId: Id; hash: string }): Promise<void>;
  revokeToken(personId: Id, id: Id, at: Instant): Promise<boolean>;
  /** Counts a hit in the window of `seconds` that holds this moment (by the database's clock); answers the count so far. */
  hit(key: string, seconds: number): Promise<number>;
};

/** What the account library does for us: passwords, second factor, sessions, the organisation's own sign-in. */
export type Accounts = {
  /** Serves /api/auth/*. */
  handle(request: Request): Promise<Response>;
  /** Accounts without a password; a no-op where there is one of that id. Throws when an e-mail belongs to another. */
  add(...accounts: { id: Id; email: string; name: string }[]): Promise<void>;
  /** Whose account each of these e-mails belongs to, by the e-mail in lower case; those of nobody are left out. */
  holders(emails: readonly string[]): Promise<Map<string, Id>>;
  /** Removes the account with its password, second factor and sessions. */
  remove(accountId: Id): Promise<void>;
  /** A link token with which the holder sets a password, once, within three days; using one ends the others. */
  invite(accountId: Id): Promise<string>;
  /** The e-mail of the account whose password was set, or null when the token is spent, expired or wrong. */
  acceptInvitation(token: string, password: string): Promise<{ email: string } | null>;
  /** Starts a session and answers the cookie to set. */
  startSession(accountId: Id): Promise<{ cookie: string; token: string }>;
  endSessions(accountId: Id): Promise<void>;
  rename(accountId: Id, to: { email?: string; name?: string }): Promise<void>;
};
