import { z } from 'zod';
import { route } from './route.ts';

// Sign-in itself (password, second factor, sign-out, the organisation's own sign-in) is the account library's: /api/auth/*.
export const signInOptions = route({
  name: 'signInOptions',
  method: 'GET',
  path: '/api/sign-in/options',
  access: 'public',
  response: z.object({ example: z.boolean(), organisationSignIn: z.boolean() }),
  summary: 'Which ways of signing in this install offers.',
});
export const acceptInvitation = route({
  name: 'acceptInvitation',
  method: 'POST',
  path: '/api/sign-in/invitation',
  access: 'public',
  body: z.strictObject({ token: z.string().max(200), password: z.string().min(12).max(200) }),
  response: z.object({ email: z.string() }),
  summary: 'Sets the first password with the single-use link of an invitation.',
});
