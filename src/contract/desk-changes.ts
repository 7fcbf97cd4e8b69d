import { z } from 'zod';
import { byId } from './common.ts';
import { requestDetail } from './requests.ts';
import { route } from './route.ts';

const onRequest = { access: { staff: ['agent', 'supervisor'] }, params: byId, response: requestDetail } as const;

export const changeTopic = route({
  ...onRequest,
  name: 'changeTopic',
  method: 'POST',
  path: '/api/desk/requests/{id}/topic',
  body: z.strictObject({
    topic: z.string().max(60),
    category: z.string().max(60),
    reason: z.string().trim().min(1).max(2_000),
  }),
  summary: 'Puts a request under another topic or category: its clocks get the targets of that topic.',
});

export const markDuplicate = route({
  ...onRequest,
  name: 'markDuplicate',
  method: 'POST',
  path: '/api/desk/requests/{id}/duplicate-of',
  body: z.strictObject({ number: z.string().trim().min(1).max(40) }),
  summary: 'Says that a request repeats another one of its organisation, which goes on; this one ends.',
});
