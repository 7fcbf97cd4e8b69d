import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { organisationKinds, organisationSchema } from '../domain/organisation/organisation.ts';
import { contactSchema, personSchema } from '../domain/person/person.ts';
import { staffSchema } from '../domain/staff/staff.ts';
import { agreementSchema, subscriptionSchema } from '../domain/subscription/subscription.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, langQuery, named, namedId, page, paging } from './common.ts';
import { route } from './route.ts';

// What the operator sets up. Every body is a pick of the entity: a new field appears here by itself.
const operator = { staff: ['operator'] } as const;
const inOrganisation = z.object({ org: idSchema });
const oneInOrganisation = z.object({ org: idSchema, id: idSchema });

const organisationBody = organisationSchema.pick({
  name: true,
  country: true,
  zone: true,
  language: true,
  phone: true,
  email: true,
  website: true,
});
const personBody = personSchema.pick({ name: true, email: true, phone: true, roles: true, language: true, zone: true });
const subscriptionBody = subscriptionSchema.pick({
  plan: true,
  seats: true,
  standing: true,
  partnerOrgId: true,
  startedOn: true,
  endsOn: true,
});
const agreementBody = agreementSchema.pick({ kind: true, startedOn: true, endsOn: true });
const staffBody = staffSchema.pick({ name: true, email: true, kind: true, editions: true, language: true, zone: true });

const person = personSchema.omit({ orgId: true, editionId: true });
export const organisationDetail = organisationSchema.extend({
  people: z.array(person),
  contacts: z.array(contactSchema.omit({ orgId: true, editionId: true })),
  subscriptions: z.array(
    subscriptionSchema.omit({ orgId: true, editionId: true }).extend({ partner: namedId.nullable() }),
  ),
  agreements: z.array(agreementSchema.omit({ orgId: true, editionId: true })),
  partners: z.array(
    z.object({
      organisation: namedId,
      kind: z.string().max(60),
      acceptedAt: instantSchema,
      endedAt: instantSchema.nullable(),
    }),
  ),
});
const invitation = z.object({
  /** The link with which they set a password: single use, three days. It is shown in this answer and nowhere else. */
  invitation: z.string(),
});

export const consoleFacts = route({
  name: 'consoleFacts',
  method: 'GET',
  path: '/api/console/facts',
  access: operator,
  query: z.object({ lang: langQuery.optional() }),
  response: z.object({
    editions: z.array(
      named.extend({
        zone: z.string(),
        /** Languages in which the edition answers. */
        languages: z.array(languageSchema),
        plans: z.array(named.extend({ trial: z.boolean() })),
        agreements: z.array(named),
        /** The common ones first. */
        roles: z.array(named.extend({ common: z.boolean(), privileged: z.boolean() })),
        /** What a customer can let a partner do; empty where partners have no part. */
        relations: z.array(named),
        contactCountsAfterHours: z.int(),
      }),
    ),
  }),
  summary: 'The keys and names that the forms of the console offer.',
});
export const listOrganisations = route({
  name: 'listOrganisations',
  method: 'GET',
  path: '/api/console/organisations',
  access: operator,
  query: z.object({
    ...paging,
    edition: z.string(),
    q: z.string().max(200).default(''),
    kind: z.enum(organisationKinds).optional(),
  }),
  response: page(organisationSchema),
  summary: 'Organisations of an edition by name.',
});
export const readOrganisation = route({
  name: 'readOrganisation',
  method: 'GET',
  path: '/api/console/organisations/{org}',
  access: operator,
  params: inOrganisation,
  response: organisationDetail,
  summary: 'All that is set up for one organisation.',
});
export const makeOrganisation = route({
  name: 'makeOrganisation',
  method: 'POST',
  path: '/api/console/organisations',
  access: operator,
  status: 201,
  body: organisationBody.extend({ edition: z.string(), kind: z.enum(organisationKinds) }),
  response: organisationDetail,
  summary: 'Sets up an organisation.',
});
export const changeOrganisation = route({
  name: 'changeOrganisation',
  method: 'PATCH',
  path: '/api/console/organisations/{org}',
  access: operator,
  params: inOrganisation,
  body: organisationBody.partial(),
  response: organisationDetail,
  summary: "Changes an organisation's facts.",
});
export const addPerson = route({
  name: 'addPerson',
  method: 'POST',
  path: '/api/console/organisations/{org}/people',
  access: operator,
  status: 201,
  params: inOrganisation,
  body: personBody,
  response: organisationDetail.extend(invitation.shape),
  summary: 'Adds a person; the answer carries the link with which they set a password, also sent by mail.',
});
export const changePerson = route({
  name: 'changePerson',
  method: 'PATCH',
  path: '/api/console/organisations/{org}/people/{id}',
  access: operator,
  params: oneInOrganisation,
  body: personBody.partial().extend({ state: z.enum(['active', 'left']).optional() }),
  response: organisationDetail,
  summary: 'Changes a person, or marks them as gone, which ends their sessions.',
});
export const invitePerson = route({
  name: 'invitePerson',
  method: 'POST',
  path: '/api/console/organisations/{org}/people/{id}/invitation',
  access: operator,
  status: 201,
  params: oneInOrganisation,
  response: invitation,
  summary: 'Invites a person once more; links sent before stop working when one of them is used.',
});
export const addContact = route({
  name: 'addContact',
  method: 'POST',
  path: '/api/console/organisations/{org}/contacts',
  access: operator,
  status: 201,
  params: inOrganisation,
  body: contactSchema.pick({ personId: true, kind: true, value: true }),
  response: organisationDetail,
  summary: 'Registers a phone or mail of a person; it counts for caller checks only after the edition’s waiting time.',
});
export const removeContact = route({
  name: 'removeContact',
  method: 'DELETE',
  path: '/api/console/organisations/{org}/contacts/{id}',
  access: operator,
  params: oneInOrganisation,
  response: organisationDetail,
  summary: 'Removes a registered contact.',
});
export const addSubscription = route({
  name: 'addSubscription',
  method: 'POST',
  path: '/api/console/organisations/{org}/subscriptions',
  access: operator,
  status: 201,
  params: inOrganisation,
  body: subscriptionBody,
  response: organisationDetail,
  summary: 'Adds a subscription, bought directly or through a partner.',
});
export const changeSubscription = route({
  name: 'changeSubscription',
  method: 'PATCH',
  path: '/api/console/organisations/{org}/subscriptions/{id}',
  access: operator,
  params: oneInOrganisation,
  body: subscriptionBody.partial(),
  response: organisationDetail,
  summary: 'Changes or ends a subscription.',
});
export const addAgreement = route({
  name: 'addAgreement',
  method: 'POST',
  path: '/api/console/organisations/{org}/agreements',
  access: operator,
  status: 201,
  params: inOrganisation,
  body: agreementBody,
  response: organisationDetail,
  summary: 'Adds an agreement.',
});
export const changeAgreement = route({
  name: 'changeAgreement',
  method: 'PATCH',
  path: '/api/console/organisations/{org}/agreements/{id}',
  access: operator,
  params: oneInOrganisation,
  body: agreementBody.partial(),
  response: organisationDetail,
  summary: 'Changes or ends an agreement.',
});
export const setPartner = route({
  name: 'setPartner',
  method: 'PUT',
  path: '/api/console/organisations/{org}/partners/{id}',
  access: operator,
  params: oneInOrganisation,
  body: z.strictObject({ kind: z.string().max(60).nullable() }),
  response: organisationDetail,
  summary: 'Sets what a partner may do for a customer; null ends it.',
});
const importReport = z.object({
  rows: z.int(),
  toAdd: z.int(),
  toChange: z.int(),
  unchanged: z.int(),
  faults: z.array(z.object({ line: z.int(), column: z.string().nullable(), message: z.string() })),
  preview: z.array(
    z.object({ line: z.int(), what: z.enum(['add', 'change', 'same', 'fault']), name: z.string(), detail: z.string() }),
  ),
  applied: z.boolean(),
});
export const importOrganisations = route({
  name: 'importOrganisations',
  method: 'POST',
  path: '/api/console/import',
  access: operator,
  body: z.strictObject({
    edition: z.string(),
    csv: z.string().max(5_000_000),
    apply: z.boolean().default(false),
    /** Sends new people the link with which they set a password. */
    invite: z.boolean().default(true),
  }),
  response: importReport,
  summary:
    'Reads organisations, people and subscriptions from CSV: first a preview, then, with `apply`, all or nothing.',
});
export const exportOrganisations = route({
  name: 'exportOrganisations',
  method: 'GET',
  path: '/api/console/export',
  access: operator,
  query: z.object({ edition: z.string() }),
  response: z.string(),
  summary: 'All organisations of an edition as CSV, in the columns that the import reads.',
});
export const listStaff = route({
  name: 'listStaff',
  method: 'GET',
  path: '/api/console/staff',
  access: operator,
  response: z.object({ items: z.array(staffSchema) }),
  summary: 'The people of the support centre.',
});
export const addStaff = route({
  name: 'addStaff',
  method: 'POST',
  path: '/api/console/staff',
  access: operator,
  status: 201,
  body: staffBody,
  response: staffSchema.extend(invitation.shape),
  summary: 'Adds somebody to the support centre.',
});
export const changeStaff = route({
  name: 'changeStaff',
  method: 'PATCH',
  path: '/api/console/staff/{id}',
  access: operator,
  params: byId,
  body: staffBody.partial().extend({ state: z.enum(['active', 'left']).optional() }),
  response: staffSchema,
  summary: 'Changes somebody of the support centre, or marks them as gone, which ends their sessions.',
});
export const inviteStaff = route({
  name: 'inviteStaff',
  method: 'POST',
  path: '/api/console/staff/{id}/invitation',
  access: operator,
  status: 201,
  params: byId,
  response: invitation,
  summary: 'Invites somebody of the support centre once more.',
});

const pace = z.object({
  severity: named,
  /** Null: of any plan family, for any topic. */
  families: z.array(z.string()).nullable(),
  topics: z.array(z.string()).nullable(),
  /** The time and how it is counted, in one sentence. */
  reads: z.string(),
});
export const readEdition = route({
  name: 'readEdition',
  method: 'GET',
  path: '/api/console/editions/{key}',
  access: operator,
  params: z.object({ key: z.string().max(60) }),
  query: z.object({ lang: langQuery.optional() }),
  response: z.object({
    key: z.string(),
    name: z.string(),
    vendor: z.string(),
    product: z.string(),
    zone: z.string(),
    languages: z.array(languageSchema),
    /** The number of the policy in force; a clock goes on under the one it began with. */
    version: z.int(),
    severities: z.array(named.extend({ definition: z.string() })),
    targets: z.array(pace.extend({ kind: z.enum(['commitment', 'objective']) })),
    deskGoals: z.array(pace),
    calendars: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** Null: the organisation's own. */
        zone: z.string().nullable(),
        coversFrom: z.iso.date(),
        coversTo: z.iso.date(),
      }),
    ),
    counts: z.object({ phoneLines: z.int(), roles: z.int(), plans: z.int(), topics: z.int(), services: z.int() }),
  }),
  summary: "An edition's policy in short, as it is in force.",
});
