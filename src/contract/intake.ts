import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { impactSchema } from '../domain/request/request.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { langQuery, named } from './common.ts';
import { route } from './route.ts';

/** Why a severity is not offered, in words, with what is possible instead. */
export const severityOffer = named.extend({
  rank: z.int(),
  definition: z.string(),
  examples: z.array(z.string()),
  duty: z.string(),
  needs: z.object({
    impactStatement: z.boolean(),
    phone: z.boolean(),
    reachableContact: z.boolean(),
    peopleAssigned: z.boolean(),
  }),
  refusal: z.object({ code: z.enum(['needs-agreement', 'above-ceiling']), words: z.string() }).nullable(),
});

const personCard = z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() });

/** All that the form for a new request needs, in one answer and in one language. */
export const intakeView = z.object({
  organisation: z.object({ id: idSchema, name: z.string() }),
  edition: named,
  /** Null when this person may ask; otherwise who can, and where else to go. */
  refusal: z
    .object({
      words: z.string(),
      administrators: z.array(personCard),
      elsewhere: z.array(z.object({ name: z.string(), url: z.string() })),
    })
    .nullable(),
  /** The partner that sold, when there is one: its contact comes first. */
  partner: z
    .object({
      name: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      website: z.string().nullable(),
      vendorRoute: z.boolean(),
    })
    .nullable(),
  topics: z.array(
    named.extend({
      hint: z.string(),
      hours: z.string(),
      categories: z.array(named.extend({ examples: z.array(z.string()) })),
    }),
  ),
  services: z.array(named),
  subscriptions: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      standing: z.enum(['paid', 'trial']),
      seats: z.int(),
      partner: z.string().nullable(),
    }),
  ),
  /** By topic key. */
  severities: z.record(z.string(), z.array(severityOffer)),
  /** True where the contract lets the customer set the severity. */
  choosesSeverity: z.boolean(),
  impact: z.array(z.object({ key: z.string(), ask: z.string(), answers: z.array(named) })),
  scope: z.array(z.object({ key: z.string(), name: z.string(), goTo: z.string() })),
  /** `by` phone: a number is needed. */
  contactMethods: z.array(named.extend({ hint: z.string(), by: z.enum(['phone', 'portal']) })),
  contact: personCard,
  country: z.string(),
  languages: z.array(languageSchema),
  attachments: z.object({ maxBytes: z.int(), perMessage: z.int() }),
});
export type IntakeView = z.infer<typeof intakeView>;

export const readIntake = route({
  name: 'readIntake',
  method: 'GET',
  path: '/api/intake',
  access: { person: 'any' },
  response: intakeView,
  query: z.object({ organisation: idSchema.optional(), lang: langQuery.optional() }),
  summary:
    'What the form for a new request needs: topics, severities as far as the contract allows, contacts, the partner.',
});

/** The wait that history tells: null and `early` when there is too little of it. Minutes. */
export const waitView = z.object({
  state: z.enum(['known', 'not-enough-history']),
  usualMinutes: z.number().nullable(),
  highMinutes: z.number().nullable(),
  served: z.int(),
  opensAt: instantSchema.nullable(),
  words: z.string(),
});
export const targetView = z.object({
  kind: z.enum(['commitment', 'objective', 'none']),
  /** The due instant if the request were sent now. */
  dueAt: instantSchema.nullable(),
  words: z.string(),
});

export const proposeSeverity = route({
  name: 'proposeSeverity',
  method: 'POST',
  path: '/api/intake/proposal',
  access: { person: 'requests.manage' },
  body: z.strictObject({
    organisation: idSchema.optional(),
    topic: z.string().max(60),
    subscription: idSchema.nullable().optional(),
    impact: impactSchema,
    severity: z.string().max(60).optional(),
    contactMethod: z.string().max(60).optional(),
    language: languageSchema.optional(),
  }),
  response: z.object({
    severity: z.string(),
    /** What the answers speak for, where the contract does not allow it, and why. */
    limited: z.object({ severity: z.string(), code: z.string(), words: z.string() }).nullable(),
    target: targetView,
    wait: waitView,
  }),
  summary: 'The severity that the impact answers propose, what it promises if sent now, and the expected wait.',
});

export const checkPhone = route({
  name: 'checkPhone',
  method: 'POST',
  path: '/api/phone-check',
  access: 'signed-in',
  body: z.strictObject({ phone: z.string().max(60), country: z.string().length(2) }),
  response: z.object({ valid: z.boolean(), international: z.string().nullable(), words: z.string().nullable() }),
  summary: 'Whether a telephone number is possible in a country, and its international form.',
});
