import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { zoneSchema } from '../organisation/organisation.ts';
import { instantSchema } from '../time/instant.ts';

/** One of an organisation's people. `roles` are keys of the edition's roles; none makes a plain user. */
export const personSchema = z.strictObject({
  orgId: idSchema,
  personId: idSchema,
  editionId: z.string(),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  phone: z.string().max(40).nullable(),
  roles: z.array(z.string()).max(50),
  language: languageSchema,
  zone: zoneSchema,
  state: z.enum(['active', 'left']),
  createdAt: instantSchema,
});
export type Person = z.infer<typeof personSchema>;

/** A registered phone or mail: what a caller is checked against. It counts only some time after it was set. */
export const contactSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  personId: idSchema,
  editionId: z.string(),
  kind: z.enum(['phone', 'email']),
  value: z.string().min(1).max(254),
  setAt: instantSchema,
});
export type Contact = z.infer<typeof contactSchema>;
