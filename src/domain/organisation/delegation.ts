import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';

export const delegationKinds = ['admin', 'helpdesk'] as const;

/** What a customer lets a partner do in its name: all that an administrator may, or requests and health only. */
export const delegationSchema = z.strictObject({
  orgId: idSchema,
  partnerOrgId: idSchema,
  editionId: z.string(),
  kind: z.enum(delegationKinds),
  acceptedAt: instantSchema,
  endedAt: instantSchema.nullable(),
});
export type Delegation = z.infer<typeof delegationSchema>;
