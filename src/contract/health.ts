import { z } from 'zod';
import { issueStatuses, partWordsSchema } from '../domain/health/service-issue.ts';
import { idSchema } from '../domain/id/uuid.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, langQuery, named, nothing } from './common.ts';
import { route } from './route.ts';

export const issueView = z.object({
  id: idSchema,
  number: z.string(),
  edition: z.string(),
  kind: z.enum(['incident', 'advisory']),
  status: named,
  services: z.array(named),
  title: z.string(),
  impact: z.string(),
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  followed: z.boolean(),
  posts: z.array(z.object({ seq: z.int(), status: named, body: z.string(), at: instantSchema })),
});
export const readHealth = route({
  name: 'readHealth',
  method: 'GET',
  path: '/api/health',
  access: 'public',
  query: z.object({
    organisation: idSchema.optional(),
    edition: z.string().optional(),
    past: z.coerce.number().int().min(1).max(30).default(7),
    lang: langQuery.optional(),
    q: z.string().max(500).optional(),
  }),
  response: z.object({
    edition: named,
    /** One line: all well, or what is wrong. */
    line: z.string(),
    state: z.enum(['healthy', 'advisory', 'incident']),
    services: z.array(named.extend({ state: z.enum(['healthy', 'advisory', 'incident']) })),
    current: z.array(issueView),
    past: z.array(issueView),
    /** Current issues that what was typed speaks of. */
    matching: z.array(idSchema),
  }),
  summary: 'Service health: of the organisation of whoever is signed in, or of an edition.',
});
export const followIssue = route({
  name: 'followIssue',
  method: 'PUT',
  path: '/api/health/issues/{id}/follow',
  access: { person: 'health.view' },
  params: byId,
  body: z.strictObject({ follow: z.boolean() }),
  response: nothing,
  status: 204,
  summary: 'Sends updates of a service issue by mail to whoever is signed in, or stops.',
});
const communicator = { staff: ['communicator'] } as const;
export const listIssues = route({
  name: 'listIssues',
  method: 'GET',
  path: '/api/desk/issues',
  access: { staff: ['communicator', 'agent', 'supervisor'] },
  query: z.object({ edition: z.string(), lang: langQuery.optional() }),
  response: z.object({ items: z.array(issueView), services: z.array(named), statuses: z.array(named) }),
  summary: 'Service issues of an edition, the current ones first.',
});
export const postIssue = route({
  name: 'postIssue',
  method: 'POST',
  path: '/api/desk/issues',
  access: communicator,
  status: 201,
  response: issueView,
  body: z.strictObject({
    edition: z.string(),
    kind: z.enum(['incident', 'advisory']),
    status: z.enum(issueStatuses),
    services: z.array(z.string()).min(1),
    title: partWordsSchema,
    impact: partWordsSchema,
    body: partWordsSchema,
    startedAt: instantSchema,
  }),
  summary: 'Opens a service issue with its first update.',
});
export const updateIssue = route({
  name: 'updateIssue',
  method: 'POST',
  path: '/api/desk/issues/{id}/updates',
  access: communicator,
  status: 201,
  params: byId,
  response: issueView,
  body: z.strictObject({ status: z.enum(issueStatuses), body: partWordsSchema }),
  summary: 'Posts an update; a status that ends the issue moves it to the past.',
});
