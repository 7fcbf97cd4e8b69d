import { z } from 'zod';
import { instantSchema } from '../domain/time/instant.ts';
import { langQuery } from './common.ts';
import { route } from './route.ts';

export const phoneLineView = z.object({
  country: z.string(),
  name: z.string(),
  reachable: z.boolean(),
  /** The zone in which the hours are told, unless a window names its own; one of several where the country has more. */
  zone: z.string(),
  severalZones: z.boolean(),
  notes: z.array(z.string()),
  numbers: z.array(
    z.object({
      number: z.string(),
      tel: z.string(),
      label: z.string().nullable(),
      charge: z.string().nullable(),
      press: z.string().nullable(),
    }),
  ),
  hours: z.array(
    z.object({
      topic: z.string(),
      language: z.string(),
      plan: z.string().nullable(),
      /** Only for these severities; null = for all. */
      severity: z.string().nullable(),
      words: z.string(),
      open: z.boolean(),
      opensAt: instantSchema.nullable(),
      closesAt: instantSchema.nullable(),
      status: z.string(),
    }),
  ),
});
export type PhoneLineView = z.output<typeof phoneLineView>;
export const readPhoneLines = route({
  name: 'readPhoneLines',
  method: 'GET',
  path: '/api/phone-lines',
  access: 'public',
  response: z.object({
    country: z.string().nullable(),
    /** `elsewhere`: the country has no line of its own, these are the edition's fallback. `online-only`: no phone there. */
    where: z.enum(['here', 'elsewhere', 'online-only']).nullable(),
    countries: z.array(z.object({ code: z.string(), name: z.string() })),
    lines: z.array(phoneLineView),
  }),
  query: z.object({
    edition: z.string().optional(),
    country: z.string().length(2).optional(),
    topic: z.string().optional(),
    zone: z.string().optional(),
    lang: langQuery.optional(),
  }),
  summary: 'The telephone numbers for a country, with "open now" or when they open, in the zone of the caller.',
});
