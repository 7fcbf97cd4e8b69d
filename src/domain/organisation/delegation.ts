import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';

/** What a customer lets a partner do in its name; `kind` is a relation of the edition, which says whose actions it has. */
export const delegationSchema = z.strictObject({
  orgId: idSchema,
  partnerOrgId: idSchema,
  editionId: z.string(),
  kind: z.string(),
  acceptedAt: instantSchema,
  endedAt: instantSchema.nullable(),
});
export type Delegation = z.infer<typeof delegationSchema>;
