import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { checkKindSchema } from '../domain/troubleshoot/check-kind.ts';
import { dnsRecordSchema } from '../domain/troubleshoot/dns-record.ts';
import { findingSchema } from '../domain/troubleshoot/finding.ts';
import { mailServiceSchema } from '../domain/troubleshoot/mail-service.ts';
import { byId, langQuery, named, nothing } from './common.ts';
import { route } from './route.ts';

const reader = z.object({ lang: langQuery.optional(), edition: z.string().max(60).optional() });

export const troubleshooterSummary = z.object({ key: z.string(), title: z.string(), intro: z.string() });

export const listTroubleshooters = route({
  name: 'listTroubleshooters',
  method: 'GET',
  path: '/api/troubleshooters',
  access: 'public',
  query: reader.extend({
    /** Only those of which a known question speaks of the same. */
    q: z.string().max(500).optional(),
    /** Only those that this article leads to. */
    article: z.string().max(500).optional(),
  }),
  response: z.object({ items: z.array(troubleshooterSummary) }),
  summary: 'Guided steps to common problems: all of the edition, or those that fit a question or an article.',
});

const stepView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    key: z.string(),
    ask: z.string(),
    hint: z.string().nullable(),
    answers: z.array(z.object({ key: z.string(), text: z.string(), to: z.string() })),
  }),
  z.object({
    kind: z.literal('check'),
    key: z.string(),
    title: z.string(),
    text: z.string(),
    checks: z.array(checkKindSchema),
    ways: z.array(z.object({ found: z.array(checkKindSchema), to: z.string() })),
    clear: z.string(),
    skip: z.string(),
  }),
  z.object({
    kind: z.literal('result'),
    key: z.string(),
    title: z.string(),
    text: z.string(),
    todo: z.array(z.string()),
    records: z.array(dnsRecordSchema),
    end: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('article'), path: z.string(), name: z.string() }),
      z.object({ kind: z.literal('solved') }),
      z.object({ kind: z.literal('request'), topic: named, category: named }),
    ]),
  }),
]);
export type StepView = z.infer<typeof stepView>;

export const troubleshooterView = troubleshooterSummary.extend({
  edition: named,
  /** Whether software may look records up; otherwise they are compared by hand, and `why` says so. */
  remoteChecks: z.object({ are: z.enum(['on', 'off']), why: z.string().nullable() }),
  mail: mailServiceSchema,
  /** The first is where it begins. */
  steps: z.array(stepView),
});
export type TroubleshooterView = z.infer<typeof troubleshooterView>;

export const readTroubleshooter = route({
  name: 'readTroubleshooter',
  method: 'GET',
  path: '/api/troubleshooters/{key}',
  access: 'public',
  params: z.object({ key: z.string().max(60) }),
  query: reader,
  response: troubleshooterView,
  summary: 'All steps of one troubleshooter, in one language: questions, checks, results.',
});

export const listRelated = route({
  name: 'listRelated',
  method: 'GET',
  path: '/api/help/related',
  access: 'public',
  query: reader.extend({ path: z.string().max(500) }),
  response: z.object({
    items: z.array(
      z.object({
        kind: z.enum(['article', 'troubleshooter', 'video', 'training', 'community']),
        name: z.string(),
        address: z.string(),
      }),
    ),
  }),
  summary: 'What was chosen beside an article: other articles, troubleshooters, videos, training, the community.',
});

export const domainView = z.object({
  id: idSchema,
  /** As people write it; `ascii` is what is looked up. */
  name: z.string(),
  ascii: z.string(),
  /** A domain of the example data: its records are made up, and no name server is asked. */
  madeUp: z.boolean(),
  provedAt: instantSchema.nullable(),
  /** The proof of a proved domain is missing; it stays proved at least until then. */
  missing: z.object({ since: instantSchema, provedUntil: instantSchema }).nullable(),
  /** When it ceased to be proved, because the record was gone for days. */
  lostAt: instantSchema.nullable(),
  /** The record that proves it. */
  proof: dnsRecordSchema,
});
export type DomainView = z.infer<typeof domainView>;
const ofOrganisation = { organisation: idSchema.optional() };

export const listDomains = route({
  name: 'listDomains',
  method: 'GET',
  path: '/api/organisation/domains',
  access: { person: 'requests.manage' },
  query: z.object(ofOrganisation),
  response: z.object({ items: z.array(domainView) }),
  summary: 'The domains that an organisation added, with the record that proves each.',
});
export const addDomain = route({
  name: 'addDomain',
  method: 'POST',
  path: '/api/organisation/domains',
  access: { person: 'requests.manage' },
  status: 201,
  body: z.strictObject({ ...ofOrganisation, name: z.string().trim().min(1).max(253) }),
  response: domainView,
  summary:
    'Adds a domain; it counts once its record is found. A domain that is there already is answered as it stands.',
});
export const proveDomain = route({
  name: 'proveDomain',
  method: 'POST',
  path: '/api/organisation/domains/{id}/proof',
  access: { person: 'requests.manage' },
  params: byId,
  response: domainView,
  summary: 'Looks for the record that proves a domain, also where one that was proved has lost it.',
});

export const checkView = z.object({
  id: idSchema,
  domain: z.string(),
  at: instantSchema,
  findings: z.array(findingSchema),
});
export type CheckView = z.infer<typeof checkView>;

export const checkDomain = route({
  name: 'checkDomain',
  method: 'POST',
  path: '/api/troubleshooters/{key}/checks',
  access: { person: 'requests.manage' },
  status: 201,
  params: z.object({ key: z.string().max(60) }),
  body: z.strictObject({ domain: idSchema, step: z.string().max(60) }),
  response: checkView,
  summary: 'Looks up what a step checks, for a domain that the organisation proved. Look-ups of records only.',
});
export const removeDomain = route({
  name: 'removeDomain',
  method: 'DELETE',
  path: '/api/organisation/domains/{id}',
  access: { person: 'requests.manage' },
  status: 204,
  params: byId,
  response: nothing,
  summary: 'Removes a domain of the organisation.',
});
