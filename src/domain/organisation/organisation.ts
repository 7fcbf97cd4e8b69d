import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';

/** ISO 3166 alpha-2, upper case. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'expected a country as two capital letters, such as JP');

/** An IANA time zone that this runtime knows. */
export const zoneSchema = z.string().refine(isZone, 'expected a time zone such as Asia/Tokyo');

export const organisationKinds = ['customer', 'partner'] as const;

/** A customer of the vendor, or a partner that sells and acts for customers. */
export const organisationSchema = z.strictObject({
  orgId: idSchema,
  editionId: z.string(),
  kind: z.enum(organisationKinds),
  name: z.string().trim().min(1).max(200),
  country: countrySchema,
  zone: zoneSchema,
  language: languageSchema,
  /** How the organisation is reached: a partner's card shows these to its customers. */
  phone: z.string().max(40).nullable(),
  email: z.email().max(254).nullable(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  createdAt: instantSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
