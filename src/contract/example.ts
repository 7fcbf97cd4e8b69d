import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { nothing } from './common.ts';
import { route } from './route.ts';

const kinds = ['administrator', 'user', 'partner', 'agent', 'supervisor', 'communicator', 'operator'] as const;
export const listExamplePeople = route({
  name: 'listExamplePeople',
  method: 'GET',
  path: '/api/example/people',
  access: 'public',
  response: z.object({
    items: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        edition: z.string().nullable(),
        organisation: z.string().nullable(),
        kind: z.enum(kinds).nullable(),
        shows: z.string(),
      }),
    ),
  }),
  summary: 'The example people. Does not exist in production.',
});
export const signInAsExample = route({
  name: 'signInAsExample',
  method: 'POST',
  path: '/api/example/sign-in',
  access: 'public',
  body: z.strictObject({ person: idSchema }),
  response: nothing,
  summary: 'Signs in as an example person. Does not exist in production.',
});
