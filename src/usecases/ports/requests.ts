import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Attachment, Message, Survey } from '../../domain/request/message.ts';
import type { RequestState, ServiceRequest } from '../../domain/request/request.ts';
import type { RequestCard } from '../../domain/request/request-card.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Holdings } from './organisations.ts';

/** One row of the clock table: what lists and the sweeper read; the truth is the replay of the history. */
export type ClockRow = Pick<ClockReading, 'clock' | 'cycle' | 'audience' | 'promise' | 'state' | 'dueAt'> & {
  nextCheckAt: Instant | null;
  policyVersion: number;
};

/** A request with everything that hangs on it, and what its organisation holds. */
export type WholeRequest = {
  request: ServiceRequest;
  holdings: Holdings;
  messages: Message[];
  events: RequestEvent[];
  attachments: Attachment[];
  survey: Survey | null;
  duplicateOf: { id: Id; number: string } | null;
  duplicates: { id: Id; number: string }[];
};

/** A row of a list with what the clock needs to be read: the lines of its ledger. */
export type ListedRequest = {
  request: RequestCard;
  organisation: { name: string; zone: string };
  ledger: LedgerEvent[];
};

export type RequestStore = {
  /** A number that no other request has; gaps are allowed. */
  nextNumber(): Promise<number>;
  /** Locks the row until the transaction ends. */
  lock(id: Id): Promise<ServiceRequest | null>;
  /** The organisation of a request, as far as whoever asks may know of it. */
  locate(id: Id): Promise<{ orgId: Id; editionId: string } | null>;
  whole(id: Id): Promise<WholeRequest | null>;
  events(orgId: Id, id: Id): Promise<RequestEvent[]>;
  add(request: ServiceRequest): Promise<void>;
  save(request: ServiceRequest): Promise<void>;
  append(events: readonly RequestEvent[], messages: readonly Message[]): Promise<void>;
  setClocks(request: ServiceRequest, clocks: readonly ClockRow[]): Promise<void>;
  /** Adds to what the request is found by; notes are found by support only. */
  addWords(request: ServiceRequest, words: readonly string[], notes: readonly string[]): Promise<void>;

  /** Requests with a clock that wants looking at by `now`; the worker's question. */
  withClocksToCheck(now: Instant, most: number): Promise<Id[]>;
  /** Requests whose `wakeAt` has come by `now`; the worker's question too. */
  toWake(now: Instant, most: number): Promise<Id[]>;

  addAttachment(attachment: Attachment): Promise<void>;
  attachment(id: Id): Promise<Attachment | null>;
  /** Those of `ids` that `uploadedBy` uploaded and no message has; fewer than asked means that some are not theirs. */
  looseAttachments(orgId: Id, uploadedBy: Id, ids: readonly Id[]): Promise<Attachment[]>;
  bindAttachments(orgId: Id, ids: readonly Id[], requestId: Id, messageId: Id): Promise<void>;

  addSurvey(survey: Survey): Promise<void>;

  /** The answer given before under this key, by this person; `hash` tells whether the same was asked. */
  rememberedAnswer(orgId: Id, personId: Id, key: string): Promise<{ hash: string; answer: unknown } | null>;
  rememberAnswer(entry: {
    orgId: Id;
    personId: Id;
    editionId: string;
    key: string;
    hash: string;
    answer: unknown;
    at: Instant;
  }): Promise<void>;

  seen(presence: {
    orgId: Id;
    requestId: Id;
    editionId: string;
    staffId: Id;
    staffName: string;
    doing: string;
    until: Instant;
  }): Promise<void>;
  gone(orgId: Id, requestId: Id, staffId: Id): Promise<void>;
  others(orgId: Id, requestId: Id, staffId: Id, now: Instant): Promise<{ name: string; doing: string }[]>;
};

export type DeskFilter = {
  editionId: string;
  topic?: string;
  state?: RequestState;
  severity?: string;
  owner?: Id | 'none' | 'somebody';
  language?: string;
  /** Only what stands in the queue up to this instant, or after that one. */
  until?: Instant;
  after?: Instant;
};
export type PortalFilter = { orgId: Id; state: 'open' | 'done' | 'all'; severity?: string; topic?: string };

export type RequestLists = {
  desk(filter: DeskFilter, after: { queueAt: Instant; id: Id } | null, limit: number): Promise<ListedRequest[]>;
  /** The same, in whose `ledger` stands every line of the history; for few. */
  deskWhole(filter: DeskFilter, limit: number): Promise<ListedRequest[]>;
  deskCounts(
    editionId: string,
    staffId: Id,
    now: Instant,
    most: number,
  ): Promise<{ all: number; mine: number; unowned: number; late: number; topics: Record<string, number> }>;
  portal(filter: PortalFilter, before: { updatedAt: Instant; id: Id } | null, limit: number): Promise<ListedRequest[]>;
  /** Every word must be there; the newest first. */
  findAtDesk(editionId: string, words: readonly string[], limit: number): Promise<ListedRequest[]>;
  findOwn(orgId: Id, words: readonly string[], limit: number): Promise<ListedRequest[]>;
  byNumber(editionId: string, number: string): Promise<ListedRequest[]>;
};
