import type { Context } from 'hono';
import type { Id } from '../domain/id/uuid.ts';
import type { Language } from '../domain/language/language.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Learned } from '../usecases/learning/keep-searches.ts';
import type { ArticleSurroundings } from '../usecases/ports/article-surroundings.ts';
import type { Help } from '../usecases/ports/help.ts';
import type { PolicyDesk } from '../usecases/ports/policy-desk.ts';
import type { Troubleshooting } from '../usecases/ports/troubleshooting.ts';
import type { Policies, Speak, Transactions } from '../usecases/ports.ts';

/**
 * Somebody signed in who opens a public page: whose edition, whose language, where their own work is, and the customer
 * whose plans narrow what is found.
 */
export type Visitor = { edition: string | null; language: Language; home: string; customer: Id | null };

/** A code that the API may answer, its status, and its words with the facts still as `{{name}}`. */
export type ErrorCode = { code: string; status: number; words: string };

/** What the pages ask of the way in; the server fills it. */
export type PageDoor = {
  visitor: (c: Context) => Promise<Visitor | null>;
  isFromOurPages: (c: Context) => boolean;
  /** Counts a search or a judgement against the caller's limit. */
  asksTooOften: (c: Context) => Promise<boolean>;
  /** Keeps, without the person, what was searched for and what came of it; nobody waits for it. */
  learn: (c: Context, about: { edition: string; language: Language }, what: Learned) => void;
  /** The API's description (OpenAPI 3.1). */
  describeApi: () => object;
  errorCodes: (language: Language) => ErrorCode[];
};

/** Everything the public pages use; a part of what the server has, and its door. */
export type PageNeeds = {
  clock: () => Instant;
  newId: (now: Instant) => Id;
  transactions: Transactions;
  policies: Policies;
  policyDesk: Pick<PolicyDesk, 'files'>;
  speak: Speak;
  help: Help;
  articles: ArticleSurroundings;
  troubleshooting: Troubleshooting;
  log: { error: (facts: object, message: string) => void };
  options: {
    defaultEdition: string;
    defaultLanguage: Language;
    publicUrl: string | null;
    example: boolean;
  };
  door: PageDoor;
};
