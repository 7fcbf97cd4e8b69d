import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { assignedSchema, impactSchema, requestStates } from '../domain/request/request.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, langQuery, named, namedId, nothing, page, paging } from './common.ts';
import { severityOffer } from './intake.ts';
import { requestDetail, requestSummary } from './requests.ts';
import { route } from './route.ts';

const desk = { staff: ['agent', 'supervisor'] } as const;
const body = z.string().trim().min(1).max(20_000);
const attachmentIds = z.array(idSchema).max(5).default([]);

export const listDesk = route({
  name: 'listDesk',
  method: 'GET',
  path: '/api/desk/requests',
  access: desk,
  response: page(requestSummary),
  query: z.object({
    ...paging,
    edition: z.string(),
    topic: z.string().optional(),
    state: z.enum(requestStates).optional(),
    severity: z.string().optional(),
    owner: z.union([z.enum(['me', 'none']), idSchema]).optional(),
    language: languageSchema.optional(),
    lang: langQuery.optional(),
  }),
  summary: 'Open requests of one edition by the earliest running due time.',
});
export const countDesk = route({
  name: 'countDesk',
  method: 'GET',
  path: '/api/desk/counts',
  access: desk,
  query: z.object({ edition: z.string() }),
  response: z.object({
    all: z.int(),
    mine: z.int(),
    unowned: z.int(),
    late: z.int(),
    topics: z.record(z.string(), z.int()),
    most: z.int(),
  }),
  summary: 'How many open requests each queue holds, counted up to `most`.',
});
export const readDeskEdition = route({
  name: 'readDeskEdition',
  method: 'GET',
  path: '/api/desk/editions/{key}',
  access: desk,
  params: z.object({ key: z.string().max(60) }),
  query: z.object({ lang: langQuery.optional() }),
  response: named.extend({
    topics: z.array(named),
    severities: z.array(named.extend({ rank: z.int() })),
    languages: z.array(languageSchema),
  }),
  summary: 'The names of what queues are made of: topics, severities and languages of an edition.',
});
export const findRequests = route({
  name: 'findRequests',
  method: 'GET',
  path: '/api/desk/search',
  access: desk,
  query: z.object({
    edition: z.string(),
    q: z.string().trim().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    lang: langQuery.optional(),
  }),
  response: z.object({ items: z.array(requestSummary) }),
  summary: 'Requests by number, title or words of the conversation, in any language.',
});
const onRequest = { access: desk, params: byId, response: requestDetail } as const;
export const takeRequest = route({
  ...onRequest,
  name: 'takeRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/take',
  body: z.strictObject({}).default({}),
  summary: 'Becomes the owner of a request.',
});
export const handOverRequest = route({
  ...onRequest,
  name: 'handOverRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/hand-over',
  body: z.strictObject({
    to: idSchema.nullable(),
    note: z.string().trim().max(5_000).default(''),
    /** What was done and what comes next: asked for where somebody must own the request at every hour. */
    done: z.string().trim().max(5_000).default(''),
    next: z.string().trim().max(5_000).default(''),
  }),
  summary: 'Gives a request to a colleague, or back to the queue, with a written note.',
});
export const answerRequest = route({
  ...onRequest,
  name: 'answerRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/answers',
  status: 201,
  creates: true,
  body: z.strictObject({
    body,
    asks: z.boolean().default(false),
    nextUpdateBy: instantSchema.nullable().default(null),
    attachments: attachmentIds,
  }),
  summary: 'Answers the customer; `asks` waits for them. `nextUpdateBy` is then promised.',
});
export const writeNote = route({
  ...onRequest,
  name: 'writeNote',
  method: 'POST',
  path: '/api/desk/requests/{id}/notes',
  status: 201,
  creates: true,
  body: z.strictObject({ body }),
  summary: 'A note that only support reads.',
});
export const setSeverity = route({
  ...onRequest,
  name: 'setSeverity',
  method: 'POST',
  path: '/api/desk/requests/{id}/severity',
  body: z.strictObject({
    severity: z.string().max(60),
    because: z.enum(['confirmed', 'corrected', 'raised', 'lowered']),
    reason: z.string().trim().max(2_000).default(''),
  }),
  summary: 'Confirms or changes the severity. Anything but a confirmation needs a reason.',
});
export const resolveRequest = route({
  ...onRequest,
  name: 'resolveRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/resolve',
  body: z.strictObject({ body }),
  summary: 'Says what solved it and asks the customer to confirm.',
});
export const logCall = route({
  ...onRequest,
  name: 'logCall',
  method: 'POST',
  path: '/api/desk/requests/{id}/calls',
  status: 201,
  body: z.strictObject({ reached: z.boolean(), note: z.string().trim().max(5_000).default('') }),
  summary: 'Puts a call on record. Reached, it counts as the response.',
});
export const linkServiceIssue = route({
  ...onRequest,
  name: 'linkServiceIssue',
  method: 'PUT',
  path: '/api/desk/requests/{id}/service-issue',
  body: z.strictObject({ issue: idSchema.nullable() }),
  summary: 'Links a request to a service issue.',
});
export const lookAtRequest = route({
  name: 'lookAtRequest',
  method: 'POST',
  path: '/api/desk/requests/{id}/presence',
  access: desk,
  params: byId,
  body: z.strictObject({ doing: z.enum(['reading', 'writing', 'left']) }),
  response: z.object({ others: z.array(z.object({ name: z.string(), doing: z.string() })) }),
  summary: 'Says that one is here, and answers who else is. Expires by itself after 30 s.',
});
export const listColleagues = route({
  name: 'listColleagues',
  method: 'GET',
  path: '/api/desk/colleagues',
  access: desk,
  query: z.object({ edition: z.string() }),
  response: z.object({ items: z.array(namedId) }),
  summary: 'Who else answers requests of an edition.',
});

export const findOrganisations = route({
  name: 'findOrganisations',
  method: 'GET',
  path: '/api/desk/organisations',
  access: { staff: ['agent', 'supervisor', 'operator'] },
  query: z.object({ edition: z.string(), q: z.string().max(200).default('') }),
  response: z.object({ items: z.array(namedId.extend({ kind: z.string(), country: z.string() })) }),
  summary: 'Organisations by name.',
});
export const readOrganisationCard = route({
  name: 'readOrganisationCard',
  method: 'GET',
  path: '/api/desk/organisations/{id}',
  access: desk,
  params: byId,
  query: z.object({ lang: langQuery.optional() }),
  response: namedId.extend({
    country: z.string(),
    zone: z.string(),
    language: languageSchema,
    edition: z.string(),
    subscriptions: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        seats: z.int(),
        standing: z.string(),
        partner: z.string().nullable(),
      }),
    ),
    agreements: z.array(named),
    partner: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }).nullable(),
    people: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        email: z.string(),
        phone: z.string().nullable(),
        roles: z.array(z.string()),
        mayAsk: z.boolean(),
      }),
    ),
    requests: z.array(requestSummary),
    issues: z.array(z.object({ id: idSchema, number: z.string(), title: z.string() })),
    severities: z.record(z.string(), z.array(severityOffer)),
    topics: z.array(named.extend({ categories: z.array(named) })),
    contactMethods: z.array(named),
    impact: z.array(z.object({ key: z.string(), ask: z.string(), answers: z.array(named) })),
    services: z.array(named),
  }),
  summary: 'What an agent needs beside the conversation, or to file for a caller. The reading is on record.',
});
export const openRequestForCaller = route({
  name: 'openRequestForCaller',
  method: 'POST',
  path: '/api/desk/requests',
  access: desk,
  status: 201,
  creates: true,
  response: requestDetail,
  body: z.strictObject({
    organisation: idSchema,
    person: idSchema,
    topic: z.string().max(60),
    category: z.string().max(60),
    service: z.string().max(60).nullable().default(null),
    subscription: idSchema.nullable().default(null),
    title: z.string().trim().min(1).max(200),
    description: body,
    impact: impactSchema.default({}),
    impactStatement: z.string().trim().max(5_000).nullable().default(null),
    peopleAssigned: z.array(assignedSchema).max(10).default([]),
    severity: z.string().max(60),
    phone: z.string().trim().min(3).max(40),
    language: languageSchema,
    reachable: z.boolean().default(false),
    /** When the call was answered: the clock counts from there. At most 4 hours back. */
    answeredAt: instantSchema,
  }),
  summary: 'Files a request for a caller, under the same ceilings as if they had filed it.',
});

const outboxView = z.object({
  id: z.int(),
  kind: z.string(),
  organisation: z.string(),
  state: z.enum(['waiting', 'retrying', 'delivered', 'set-aside']),
  attempts: z.int(),
  availableAt: instantSchema,
  lastError: z.string().nullable(),
  to: z.string().nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
});
export const listOutbox = route({
  name: 'listOutbox',
  method: 'GET',
  path: '/api/desk/outbox',
  access: { staff: ['operator'] },
  query: z.object({ ...paging, edition: z.string(), state: z.enum(['all', 'set-aside']).default('all') }),
  /** `mailsLeave` false: no mail server is set, and mails stay here. */
  response: page(outboxView).extend({ mailsLeave: z.boolean() }),
  summary: 'What waits to be delivered, was delivered lately, or is set aside.',
});
export const replayOutbox = route({
  name: 'replayOutbox',
  method: 'POST',
  path: '/api/desk/outbox/{id}/replay',
  access: { staff: ['operator'] },
  params: z.object({ id: z.coerce.number().int() }),
  body: z.strictObject({}).default({}),
  response: nothing,
  status: 204,
  summary: 'Tries a delivery that was set aside once more.',
});
export const followLive = route({
  name: 'followLive',
  method: 'GET',
  path: '/api/live',
  access: { person: 'any', staff: ['agent', 'supervisor', 'communicator', 'operator'] },
  query: z.object({ edition: z.string().optional() }),
  response: z.any(),
  summary:
    'Server-sent events: which request changed, and how far; each is authorised for its reader. Continue with Last-Event-ID.',
});
