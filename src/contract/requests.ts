import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { messageKinds } from '../domain/request/message.ts';
import { moves } from '../domain/request/moves.ts';
import { assignedSchema, impactSchema, requestStates } from '../domain/request/request.ts';
import { actorKinds, audiences } from '../domain/request/request-event.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { wentThroughSchema } from '../domain/troubleshoot/carried.ts';
import { byId, clockView, langQuery, named, namedId, page, paging } from './common.ts';
import { route } from './route.ts';
import { silenceView } from './silence-view.ts';
import { carriedView } from './troubleshooting-view.ts';

const body = z.string().trim().min(1).max(20_000);
const attachmentIds = z.array(idSchema).max(5).default([]);
const peopleAssigned = z.array(assignedSchema).max(10).default([]);

/** One row of any list of requests. */
export const requestSummary = z.object({
  id: idSchema,
  number: z.string(),
  title: z.string(),
  edition: z.string(),
  organisation: namedId,
  topic: named,
  severity: named.extend({ standing: z.enum(['proposed', 'confirmed']) }),
  state: z.enum(requestStates),
  owner: namedId.nullable(),
  lastWord: z.enum(['customer', 'support']),
  openedAt: instantSchema,
  updatedAt: instantSchema,
  queueAt: instantSchema,
  language: languageSchema,
  channel: z.string(),
  /** The clock that leads: the earliest running one the reader may see, else the last that ended. */
  clock: clockView.nullable(),
});
export type RequestSummary = z.infer<typeof requestSummary>;

export const attachmentView = z.object({ id: idSchema, name: z.string(), mediaType: z.string(), bytes: z.int() });
export const messageView = z.object({
  id: idSchema,
  seq: z.int(),
  kind: z.enum(messageKinds),
  authorKind: z.enum(actorKinds),
  authorName: z.string(),
  mine: z.boolean(),
  body: z.string(),
  nextUpdateAt: instantSchema.nullable(),
  at: instantSchema,
  attachments: z.array(attachmentView),
});
export const eventView = z.object({
  seq: z.int(),
  at: instantSchema,
  actorKind: z.enum(actorKinds),
  actorName: z.string(),
  kind: z.string(),
  audience: z.enum(audiences),
  data: z.record(z.string(), z.unknown()),
  /** The line in words, in the reader's language. */
  words: z.string(),
});

export const requestDetail = requestSummary.extend({
  category: named,
  service: named.nullable(),
  planFamily: named.nullable(),
  subscription: z.object({ id: idSchema, name: z.string() }).nullable(),
  contact: z.object({
    method: named,
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string(),
    /** What is true of a call that has no time of its own, in words; null where none is to come or its clock tells. */
    callReads: z.string().nullable(),
  }),
  impact: z.array(z.object({ ask: z.string(), answer: z.string() })),
  impactStatement: z.string().nullable(),
  /** Whom the customer put on it, where the severity asks for that. */
  peopleAssigned: z.array(assignedSchema),
  tried: z.string().nullable(),
  /** What a troubleshooter asked and found before the request was filed. */
  troubleshooting: carriedView.nullable(),
  openedBy: z.object({ name: z.string(), kind: z.enum(['customer', 'partner', 'support']) }),
  nextUpdateAt: instantSchema.nullable(),
  /** The time that the edition offers as *next update by* for an answer given now, and why; null for the customer's side. */
  nextUpdateOffer: z.object({ at: instantSchema, words: z.string() }).nullable(),
  closedAt: instantSchema.nullable(),
  reopenUntil: instantSchema.nullable(),
  serviceIssue: z.object({ id: idSchema, number: z.string(), title: z.string() }).nullable(),
  /** The request that this one repeats, and those that repeat this one. */
  duplicateOf: z.object({ id: idSchema, number: z.string() }).nullable(),
  duplicates: z.array(z.object({ id: idSchema, number: z.string() })),
  /** Support's side, where somebody must own it at every hour: whether anybody does, and has taken it up. */
  care: z
    .object({
      lack: z.enum(['unattended', 'not-taken-up', 'handover-due', 'handover-missing']).nullable(),
      since: instantSchema.nullable(),
      words: z.string().nullable(),
      /** When the owner's shift ends, at which a written hand-over is asked for; null where nobody has taken it up. */
      shiftEndsAt: instantSchema.nullable(),
    })
    .nullable(),
  survey: z.object({ score: z.int(), comment: z.string().nullable() }).nullable(),
  clocks: z.array(clockView),
  /** Null where nobody waits for the customer, and nothing came of their silence that could be undone. */
  silence: silenceView.nullable(),
  messages: z.array(messageView),
  events: z.array(eventView),
  /** What this reader may do now. */
  moves: z.array(z.enum(moves)),
  severities: z.array(named.extend({ refusal: z.string().nullable() })),
  version: z.int(),
  lastSeq: z.int(),
});
export type RequestDetail = z.infer<typeof requestDetail>;

const reader = z.object({ lang: langQuery.optional() });

export const openRequest = route({
  name: 'openRequest',
  method: 'POST',
  path: '/api/requests',
  access: { person: 'requests.manage' },
  status: 201,
  creates: true,
  body: z.strictObject({
    organisation: idSchema.optional(),
    topic: z.string().max(60),
    category: z.string().max(60),
    service: z.string().max(60).nullable().default(null),
    subscription: idSchema.nullable().default(null),
    title: z.string().trim().min(1).max(200).optional(),
    description: body,
    tried: z.string().trim().max(5_000).nullable().default(null),
    /** The steps of a troubleshooter that were taken before; what its checks found is added by the server. */
    troubleshooting: wentThroughSchema.nullable().optional(),
    impact: impactSchema.default({}),
    impactStatement: z.string().trim().max(5_000).nullable().default(null),
    peopleAssigned,
    /** Only where the contract lets the customer set it. */
    severity: z.string().max(60).optional(),
    contact: z.strictObject({
      name: z.string().trim().max(120).optional(),
      phone: z.string().trim().max(40).nullable().default(null),
      email: z.email().max(254),
      reachable: z.boolean().default(false),
    }),
    contactMethod: z.string().max(60),
    language: languageSchema,
    channel: z.enum(['portal', 'pane', 'api']).default('api'),
    serviceIssue: idSchema.nullable().default(null),
    attachments: attachmentIds,
  }),
  response: requestDetail,
  summary: 'Opens a service request: number, severity, and the first answer promised.',
});
export type OpenRequestBody = z.output<(typeof openRequest)['body']>;

export const listRequests = route({
  name: 'listRequests',
  method: 'GET',
  path: '/api/requests',
  access: { person: 'requests.manage' },
  response: page(requestSummary),
  query: z.object({
    ...paging,
    organisation: idSchema.optional(),
    state: z.enum(['open', 'done', 'all']).default('all'),
    severity: z.string().optional(),
    topic: z.string().optional(),
    q: z.string().max(200).optional(),
    lang: langQuery.optional(),
  }),
  summary:
    'The requests of the organisation, newest change first; a partner names the customer, or sees all it acts for.',
});
export const readRequest = route({
  name: 'readRequest',
  method: 'GET',
  path: '/api/requests/{id}',
  access: { person: 'requests.manage', staff: ['agent', 'supervisor'] },
  params: byId,
  /** `continues`: it stands on an agent's screen already; then what is new goes on record, and no second opening. */
  query: reader.extend({ continues: z.enum(['true', 'false']).optional() }),
  response: requestDetail,
  summary: 'One request with its conversation, history and clocks. An agent reading it is on record.',
});
export const sendMessage = route({
  name: 'sendMessage',
  method: 'POST',
  path: '/api/requests/{id}/messages',
  access: { person: 'requests.manage' },
  status: 201,
  creates: true,
  params: byId,
  body: z.strictObject({ body, attachments: attachmentIds }),
  response: requestDetail,
  summary: "The customer's word in a request.",
});
export const changeOwnSeverity = route({
  name: 'changeOwnSeverity',
  method: 'POST',
  path: '/api/requests/{id}/severity',
  access: { person: 'requests.manage' },
  params: byId,
  body: z.strictObject({
    severity: z.string().max(60),
    reason: z.string().trim().min(1).max(2_000),
    impactStatement: z.string().trim().max(5_000).nullable().default(null),
    peopleAssigned,
  }),
  response: requestDetail,
  summary:
    'Raises or lowers the severity, with the reason; set at once where the contract allows, else proposed to support.',
});
export const closeRequest = route({
  name: 'closeRequest',
  method: 'POST',
  path: '/api/requests/{id}/close',
  access: { person: 'requests.manage' },
  params: byId,
  body: z.strictObject({}).default({}),
  response: requestDetail,
  summary: 'Closes a request: it can be reopened for the days that the edition states.',
});
export const reopenRequest = route({
  name: 'reopenRequest',
  method: 'POST',
  path: '/api/requests/{id}/reopen',
  access: { person: 'requests.manage' },
  params: byId,
  body: z.strictObject({ body }),
  response: requestDetail,
  summary: 'Reopens a resolved or closed request, saying what is still wrong.',
});
export const rateRequest = route({
  name: 'rateRequest',
  method: 'POST',
  path: '/api/requests/{id}/rating',
  access: { person: 'requests.manage' },
  params: byId,
  body: z.strictObject({
    score: z.int().min(1).max(5),
    comment: z.string().trim().max(2_000).nullable().default(null),
  }),
  response: requestDetail,
  summary: 'Says how the request went, once for each time it ended.',
});

export const uploadAttachment = route({
  name: 'uploadAttachment',
  method: 'POST',
  path: '/api/attachments',
  access: { person: 'requests.manage', staff: ['agent', 'supervisor'] },
  status: 201,
  query: z.object({
    organisation: idSchema.optional(),
    name: z.string().trim().min(1).max(200),
    /** Somebody saw what a text may hold (passwords, tokens, keys) and sends it as it is; that is put on record. */
    despiteSecrets: z.literal('yes').optional(),
  }),
  response: attachmentView,
  summary:
    'Takes one file as the raw body; send its id with the message it belongs to. A text that may hold secrets is refused with their lines, unless it is sent deliberately.',
});
export const downloadAttachment = route({
  name: 'downloadAttachment',
  method: 'GET',
  path: '/api/attachments/{id}',
  access: { person: 'requests.manage', staff: ['agent', 'supervisor'] },
  params: byId,
  response: z.any(),
  summary: 'One attachment, as a download. An agent fetching it is on record.',
});
