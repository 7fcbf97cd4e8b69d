import { z } from 'zod';
import { actions } from '../domain/access/actor.ts';
import { idSchema } from '../domain/id/uuid.ts';
import { instantSchema } from '../domain/time/instant.ts';
import { byId, langQuery, named, page, paging } from './common.ts';
import { route } from './route.ts';

export const personView = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  roles: z.array(named),
  actions: z.array(z.enum(actions)),
  state: z.enum(['active', 'left']),
});
export const listAdministrators = route({
  name: 'listAdministrators',
  method: 'GET',
  path: '/api/organisation/administrators',
  access: { person: 'any' },
  query: z.object({ lang: langQuery.optional() }),
  response: z.object({ items: z.array(personView) }),
  summary: 'Who administers the organisation of whoever is signed in: whom a user without a role turns to.',
});
export const listPeople = route({
  name: 'listPeople',
  method: 'GET',
  path: '/api/organisation/people',
  access: { person: 'people.manage' },
  query: z.object({ lang: langQuery.optional() }),
  response: z.object({
    items: z.array(personView),
    roles: z.array(named.extend({ actions: z.array(z.enum(actions)), common: z.boolean() })),
  }),
  summary: "The organisation's people and the roles that can be given.",
});
export const giveRoles = route({
  name: 'giveRoles',
  method: 'PUT',
  path: '/api/organisation/people/{id}/roles',
  access: { person: 'people.manage' },
  params: byId,
  body: z.strictObject({ roles: z.array(z.string().max(80)).max(50) }),
  response: personView,
  summary: 'Gives a person exactly these roles. The last one who can manage people keeps that role.',
});
export const listReads = route({
  name: 'listReads',
  method: 'GET',
  path: '/api/organisation/record',
  access: { person: 'requests.manage' },
  query: z.object({ ...paging }),
  response: page(
    z.object({
      at: instantSchema,
      actorName: z.string(),
      actorKind: z.string(),
      verb: z.string(),
      reading: z.enum(['read', 'change']),
      subject: z.string().nullable(),
    }),
  ),
  summary: "Who of support read or changed the organisation's data, and when.",
});
