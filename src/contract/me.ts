import { z } from 'zod';
import { actions } from '../domain/access/actor.ts';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { zoneSchema } from '../domain/organisation/organisation.ts';
import { staffKinds } from '../domain/staff/staff.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, nothing } from './common.ts';
import { route } from './route.ts';

const organisationOfMine = z.object({ id: idSchema, name: z.string(), actions: z.array(z.enum(actions)) });

export const meView = z.object({
  kind: z.enum(['nobody', 'person', 'staff']),
  id: idSchema.nullable(),
  name: z.string(),
  email: z.string(),
  language: languageSchema,
  zone: z.string(),
  /** Example data: every page says so. */
  example: z.boolean(),
  /** The edition that words and health come from: the person's, the first that staff serve, or the install's. */
  edition: z.object({ key: z.string(), name: z.string(), product: z.string() }),
  person: z
    .object({
      organisation: organisationOfMine.extend({ kind: z.enum(['customer', 'partner']), country: z.string() }),
      actsFor: z.array(organisationOfMine),
    })
    .nullable(),
  staff: z
    .object({ kind: z.enum(staffKinds), editions: z.array(z.object({ key: z.string(), name: z.string() })) })
    .nullable(),
});
export type MeView = z.infer<typeof meView>;

export const readMe = route({
  name: 'readMe',
  method: 'GET',
  path: '/api/me',
  access: 'public',
  response: meView,
  summary: 'Who is asking, and what they may do.',
});
export const saveProfile = route({
  name: 'saveProfile',
  method: 'PATCH',
  path: '/api/me',
  access: 'signed-in',
  response: meView,
  summary:
    'Changes the language, the zone or the phone of whoever is signed in. A changed phone counts for caller checks only later.',
  body: z.strictObject({
    language: languageSchema.optional(),
    zone: zoneSchema.optional(),
    phone: z.string().trim().max(40).nullable().optional(),
  }),
});

const tokenView = z.object({
  id: idSchema,
  name: z.string(),
  createdAt: instantSchema,
  expiresAt: instantSchema.nullable(),
  lastUsedAt: instantSchema.nullable(),
});
export const listTokens = route({
  name: 'listTokens',
  method: 'GET',
  path: '/api/me/tokens',
  access: 'signed-in',
  response: z.object({ items: z.array(tokenView) }),
  summary: 'The bearer tokens made by whoever is signed in; the secrets themselves are shown once only.',
});
export const makeToken = route({
  name: 'makeToken',
  method: 'POST',
  path: '/api/me/tokens',
  access: 'signed-in',
  status: 201,
  body: z.strictObject({ name: z.string().trim().min(1).max(80), days: z.int().min(1).max(365).default(90) }),
  response: tokenView.extend({ token: z.string() }),
  summary: 'Makes a bearer token; the answer is the only time its secret is shown.',
});
export const revokeToken = route({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/api/me/tokens/{id}',
  access: 'signed-in',
  status: 204,
  params: byId,
  response: nothing,
  summary: 'Revokes a bearer token at once.',
});

export const makePaneToken = route({
  name: 'makePaneToken',
  method: 'POST',
  path: '/api/me/pane-token',
  access: 'signed-in',
  status: 201,
  body: z.strictObject({ minutes: z.int().min(1).max(60).default(15) }),
  response: z.object({ token: z.string(), expiresAt: instantSchema }),
  summary:
    'A token for the help pane on another site that the operator lists: short-lived, to be put into its `token` attribute.',
});
