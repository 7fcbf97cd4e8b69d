import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';

/** Who did or read what of an organisation: append-only, by month, visible to the organisation's administrators. */
export const auditSchema = z.strictObject({
  orgId: idSchema,
  at: instantSchema,
  id: idSchema,
  editionId: z.string(),
  actorKind: z.string(),
  actorId: idSchema.nullable(),
  actorName: z.string(),
  verb: z.string(),
  subjectId: idSchema.nullable(),
  reading: z.enum(['read', 'change']),
  data: z.record(z.string(), z.unknown()),
});
export type Audit = z.infer<typeof auditSchema>;
