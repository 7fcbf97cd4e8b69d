import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';

export const actorKinds = ['customer', 'partner', 'support', 'system'] as const;
export const audiences = ['all', 'support'] as const;

/** One line of a request's history. `seq` is given under the request's row lock; `at` never runs backwards. */
export const requestEventSchema = z.strictObject({
  orgId: idSchema,
  requestId: idSchema,
  seq: z.int(),
  editionId: z.string(),
  at: instantSchema,
  actorKind: z.enum(actorKinds),
  actorId: idSchema.nullable(),
  actorName: z.string(),
  kind: z.string(),
  /** `support`: nobody of the customer's side ever reads it. */
  audience: z.enum(audiences),
  data: z.record(z.string(), z.unknown()),
});
export type RequestEvent = z.infer<typeof requestEventSchema>;

/** A line before it is numbered, timed and signed. */
export type NewEvent = Pick<RequestEvent, 'kind' | 'audience' | 'data'>;
