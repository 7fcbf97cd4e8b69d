import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { zoneSchema } from '../organisation/organisation.ts';
import { instantSchema } from '../time/instant.ts';

export const staffKinds = ['agent', 'supervisor', 'communicator', 'operator'] as const;
export type StaffKind = (typeof staffKinds)[number];

/** Somebody of the vendor's support centre, with the editions that they serve. */
export const staffSchema = z.strictObject({
  staffId: idSchema,
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  kind: z.enum(staffKinds),
  editions: z.array(z.string()).min(1),
  language: languageSchema,
  zone: zoneSchema,
  state: z.enum(['active', 'left']),
  createdAt: instantSchema,
});
export type Staff = z.infer<typeof staffSchema>;
