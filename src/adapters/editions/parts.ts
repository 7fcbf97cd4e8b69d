import { z } from 'zod';
import { editionSchema } from '../../domain/edition/edition.ts';
import { phoneEditSchema, phoneLineSchema } from '../../domain/edition/phone-line.ts';

const whole = editionSchema.shape;
/** Notes for those who read the file; the product does not. */
const about = z.unknown().optional();

/** The files of an edition's folder beside `calendars/`, and what each holds; a field lives in one file only. */
export const parts = {
  'edition.json': editionSchema.pick({
    key: true,
    name: true,
    vendor: true,
    product: true,
    zone: true,
    languages: true,
    mailFrom: true,
    numberPrefix: true,
    phoneFallback: true,
    contactMethods: true,
    partner: true,
    links: true,
    follow: true,
    duties: true,
    limits: true,
    silence: true,
    businessAssist: true,
    lockedOut: true,
  }),
  'plans.json': editionSchema.pick({ services: true, planFamilies: true, plans: true, agreements: true }),
  'topics.json': editionSchema.pick({ topics: true, scopeQuestion: true }),
  'severities.json': editionSchema.pick({ severities: true, impact: true }),
  'targets.json': editionSchema.pick({ targets: true, deskGoals: true, nextUpdates: true, warnings: true }),
  'health.json': editionSchema.pick({ health: true }),
  'roles.json': z.strictObject({ about, roles: whole.roles }),
  'phones.json': z.strictObject({ about, lines: z.array(phoneLineSchema) }),
  'phone-edits.json': z.strictObject({ edits: z.array(phoneEditSchema) }),
} as const;

export type PartName = keyof typeof parts;
export type Parts = { [Name in PartName]: z.infer<(typeof parts)[Name]> };
