import type { PersonActor, StaffActor } from '../domain/access/actor.ts';
import type { Edition } from '../domain/edition/edition.ts';
import type { Id } from '../domain/id/uuid.ts';
import type { Language } from '../domain/language/language.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AttainmentStore } from './ports/attainment.ts';
import type { AuditStore } from './ports/audit.ts';
import type { DomainStore } from './ports/domains.ts';
import type { DraftStore } from './ports/drafts.ts';
import type { HealthStore } from './ports/health.ts';
import type { LearningStore } from './ports/learning.ts';
import type { OrganisationStore } from './ports/organisations.ts';
import type { OutboxStore } from './ports/outbox.ts';
import type { RequestLists, RequestStore } from './ports/requests.ts';
import type { StaffStore } from './ports/staff.ts';
import type { WaitStore } from './ports/waits.ts';

/** Everything a verb may touch inside its transaction, in the name of one kind of actor. */
export type Tx = {
  organisations: OrganisationStore;
  requests: RequestStore;
  lists: RequestLists;
  health: HealthStore;
  domains: DomainStore;
  staff: StaffStore;
  outbox: OutboxStore;
  audit: AuditStore;
  waits: WaitStore;
  attainment: AttainmentStore;
  learning: LearningStore;
  drafts: DraftStore;
};

/** Opens a transaction in somebody's name. Row-level security is told what that name may see. */
export type Transactions = {
  forPerson<T>(actor: PersonActor, work: (tx: Tx) => Promise<T>): Promise<T>;
  forStaff<T>(actor: StaffActor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The worker and the operator's set-up: sees every organisation. */
  forWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};

/** An edition's policy as it stands, and the number of that version. */
export type Policy = { edition: Edition; version: number };

/** The policies in force, and those that clocks still running began with. */
export type Policies = {
  keys(): string[];
  current(editionId: string): Policy;
  at(editionId: string, version: number): Edition;
};

/** What every verb is given beside its transaction and its input. */
export type Circumstances = { now: Instant; newId: () => Id; policies: Policies };

/** Words of the product in one language; `key` is `namespace:path`, placeholders are filled from `facts`. */
export type Say = (key: string, facts?: Record<string, unknown>) => string;
/** The sayer of each language. */
export type Speak = (language: Language) => Say;
