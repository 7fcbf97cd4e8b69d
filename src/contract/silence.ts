import { z } from 'zod';
import { byId } from './common.ts';
import { requestDetail } from './requests.ts';
import { route } from './route.ts';

export const objectToSilence = route({
  name: 'objectToSilence',
  method: 'POST',
  path: '/api/requests/{id}/object',
  access: { person: 'requests.manage' },
  params: byId,
  body: z
    .strictObject({ words: z.string().trim().min(1).max(20_000).nullable().default(null) })
    .default({ words: null }),
  response: requestDetail,
  summary: 'Objects to what came of silence: what was announced does not happen, what was done is undone.',
});

export const pressCustomer = route({
  name: 'pressCustomer',
  method: 'POST',
  path: '/api/desk/requests/{id}/silence',
  access: { staff: ['agent', 'supervisor'] },
  params: byId,
  body: z.strictObject({ step: z.enum(['remind', 'notify']) }),
  response: requestDetail,
  summary: 'Reminds a silent customer by hand, or gives notice of what follows, with the time it will happen.',
});
