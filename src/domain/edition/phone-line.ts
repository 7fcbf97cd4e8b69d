import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';

const timeOfDay = z
  .string()
  .regex(/^([0-3]\d|4[0-7]):[0-5]\d$|^48:00$/, 'expected a time such as 09:00; past midnight 24:00 to 48:00');
const weekday = z.int().min(1).max(7);

const about = {
  topics: z.array(keySchema).min(1),
  /** Languages spoken (BCP 47); empty where the source names none. */
  languages: z.array(z.string()),
  /** The source's own words for the languages. */
  languageLabel: z.string().optional(),
  /** Where the hours are told in another place's time; else they are the caller's. */
  zone: z.string().optional(),
  zoneLabel: z.string().optional(),
  families: z.array(keySchema).min(1).optional(),
  planLabel: z.string().optional(),
  severities: z.array(keySchema).min(1).optional(),
  severityLabel: z.string().optional(),
  channel: z.enum(['phone', 'online']).optional(),
  /** Said by the source, which does not list the days: an edit with a calendar does. */
  closedOnPublicHolidays: z.literal(true).optional(),
  /** The source's line as it stood; absent where the operator wrote the window. */
  raw: z.string().optional(),
};

/** When a line is answered, for which topics and in which languages. Days are ISO weekdays, 1 = Monday. */
export const phoneWindowSchema = z.discriminatedUnion('open', [
  z.strictObject({ open: z.literal('always'), ...about }),
  z.strictObject({
    open: z.literal('weekly'),
    days: z.array(weekday).min(1),
    /** The source names no days; the ones here are our careful reading. */
    daysUnstated: z.literal(true).optional(),
    from: timeOfDay,
    to: timeOfDay,
    ...about,
  }),
  z.strictObject({
    open: z.literal('span'),
    from: z.strictObject({ day: weekday, time: timeOfDay }),
    to: z.strictObject({ day: weekday, time: timeOfDay }),
    ...about,
  }),
  /** The hours of a calendar of the edition, holidays and all. */
  z.strictObject({ open: z.literal('calendar'), calendar: keySchema, ...about }),
]);
export type PhoneWindow = z.infer<typeof phoneWindowSchema>;

export const phoneNumberSchema = z.strictObject({
  number: z.string().min(1),
  kind: z.enum(['primary', 'alternative']),
  /** A plan, a carrier or a kind of phone, in the source's words. */
  label: z.string().optional(),
  /** Plan families that this number serves; absent = all. */
  families: z.array(keySchema).min(1).optional(),
  charge: z.enum(['local', 'international', 'toll-free', 'cellular toll-free']).optional(),
  /** Keys to press in turn once the call is answered. */
  menu: z
    .array(
      z.union([
        z.strictObject({ press: z.string(), for: z.string().optional() }),
        z.strictObject({ code: z.string(), for: z.string().optional() }),
      ]),
    )
    .optional(),
  /** Digits to dial after the first ones are answered. */
  afterDialling: z.string().optional(),
});
export type PhoneNumber = z.infer<typeof phoneNumberSchema>;

/** How support is reached by phone from one country or region. */
export const phoneLineSchema = z.strictObject({
  /** ISO 3166-1 alpha-2, with a part for places listed apart (`BQ-BO`). */
  country: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{2})?$/, 'expected a country such as JP or BQ-BO'),
  iso2: z.string().regex(/^[A-Z]{2}$/, 'expected a country such as JP'),
  slug: z.string(),
  name: wordsSchema,
  sourceName: z.string(),
  /** Where most people of the place live: for a reader whose own zone is not known. */
  zone: z.string(),
  severalZones: z.boolean(),
  numbers: z.array(phoneNumberSchema),
  windows: z.array(phoneWindowSchema),
  /** False: no phone there, only the form. */
  reachable: z.boolean(),
  onlineOnly: z.literal(true).optional(),
  notes: z.array(wordsSchema),
  formerNumbers: z.array(z.string()),
  /** The numbers were the same in a second source, a year later. */
  confirmed: z.boolean(),
});
export type PhoneLine = z.infer<typeof phoneLineSchema>;

/** What an operator says instead of the source: the windows of these topics in that country. Kept apart from it. */
export const phoneEditSchema = z.strictObject({
  country: z.string(),
  topics: z.array(keySchema).min(1),
  windows: z.array(phoneWindowSchema),
  because: z.string().min(1),
});
export type PhoneEdit = z.infer<typeof phoneEditSchema>;
