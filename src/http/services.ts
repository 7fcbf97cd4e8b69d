import type { Id } from '../domain/id/uuid.ts';
import type { Language } from '../domain/language/language.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Answers } from '../usecases/help/find-answers.ts';
import type { SearchKeeper } from '../usecases/learning/keep-searches.ts';
import type { ArticleWriting } from '../usecases/ports/article-writing.ts';
import type { ReadCalendarFile } from '../usecases/ports/calendar-file.ts';
import type { DnsDoor } from '../usecases/ports/dns.ts';
import type { ReadEditionFiles } from '../usecases/ports/edition-files.ts';
import type { Files } from '../usecases/ports/files.ts';
import type { Help } from '../usecases/ports/help.ts';
import type { Accounts, Identity } from '../usecases/ports/identity.ts';
import type { LiveFeed } from '../usecases/ports/live.ts';
import type { OutboxDesk } from '../usecases/ports/outbox-desk.ts';
import type { PhoneBook } from '../usecases/ports/phones.ts';
import type { PolicyDesk } from '../usecases/ports/policy-desk.ts';
import type { PolicyMoves } from '../usecases/ports/policy-moves.ts';
import type { Troubleshooting } from '../usecases/ports/troubleshooting.ts';
import type { Policies, Speak, Transactions } from '../usecases/ports.ts';

/** Everything the way in may use; wired in main.ts. */
export type Services = {
  clock: () => Instant;
  newId: (now: Instant) => Id;
  transactions: Transactions;
  policies: Policies;
  speak: Speak;
  identity: Identity;
  accounts: Accounts;
  files: Files;
  help: Help;
  /** Answers as a piece of HTML, as the public page shows them; `chosen`: what its links keep in their addresses. */
  drawAnswers: (
    answers: Answers,
    about: { language: Language; edition: string; chosen: { lang?: Language; edition?: string }; isVisitor: boolean },
  ) => string;
  /** An article as a piece of HTML, as the public page shows it below its title; `trail`: where it stands. */
  drawArticle: (
    article: NonNullable<Awaited<ReturnType<Help['article']>>>,
    about: { language: Language; edition: string; chosen: { lang?: Language; edition?: string }; isAsked: boolean },
  ) => Promise<{ trail: string; body: string }>;
  /** Keeps, without the person, what was searched for and what came of it. */
  learning: SearchKeeper;
  /** How articles that are written here are read and shown. */
  writing: ArticleWriting;
  live: LiveFeed;
  outbox: OutboxDesk;
  policyDesk: PolicyDesk;
  policyMoves: PolicyMoves;
  readEditionFiles: ReadEditionFiles;
  readCalendarFile: ReadCalendarFile;
  phones: PhoneBook;
  dns: DnsDoor;
  troubleshooting: Troubleshooting;
  /** Begins to measure; answers the milliseconds since. */
  stopwatch: () => () => number;
  /** Tells the worker that there may be something to deliver. */
  nudge: () => void;
  log: { error: (facts: object, message: string) => void; info: (facts: object, message: string) => void };
  /** What is missing before the first request can be served; empty when ready. */
  missing: () => Promise<string[]>;
  options: {
    defaultEdition: string;
    defaultLanguage: Language;
    publicUrl: string | null;
    /** Where links in mails lead. */
    mailUrl: string;
    rateLimits: boolean;
    requestsPerMinute: number;
    /** Failed sign-ins of one address within 15 minutes. */
    signInTries: number;
    /** Look-ups of domains for one organisation within an hour; a person has half as many. */
    domainChecksPerHour: number;
    paneOrigins: readonly string[];
    trustedProxies: readonly string[];
    attachmentMaxBytes: number;
    organisationSignIn: boolean;
    /** Whether a mail server is set: without one, mails stay in the outbox. */
    mailsLeave: boolean;
    example: boolean;
    webRoot: string;
    wordsRoot: string;
  };
};
