import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { instantSchema } from '../time/instant.ts';
import { findingSchema } from './finding.ts';

/** One run of look-ups as it was judged: kept so that a request carries what was found, and not what somebody says was found. */
export const domainCheckSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  /** In ASCII; the domain may be removed since. */
  domain: z.string(),
  troubleshooter: z.string(),
  step: z.string(),
  findings: z.array(findingSchema),
  askedBy: idSchema,
  at: instantSchema,
});
export type DomainCheck = z.infer<typeof domainCheckSchema>;
