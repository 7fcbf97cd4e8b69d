import { z } from 'zod';
import { idSchema } from '../domain/id/uuid.ts';
import { languageSchema } from '../domain/language/language.ts';
import { instantSchema } from '../domain/time/instant.ts';

export const nothing = z.null();
export const byId = z.object({ id: idSchema });
export const named = z.object({ key: z.string(), name: z.string() });
export const namedId = z.object({ id: idSchema, name: z.string() });

/** `lang` of a query: en, ja, zh (zh-Hans and zh-CN are the same). */
export const langQuery = z
  .string()
  .transform((tag) => (tag.toLowerCase().startsWith('zh') ? 'zh-Hans' : tag.toLowerCase().split('-')[0]))
  .pipe(languageSchema);

/** A page of a list: ask again with `cursor` = `next`; null at the end. */
export const page = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), next: z.string().nullable() });
export const paging = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

/** One clock as read at this moment by the server: nobody else works it out. */
export const clockView = z.object({
  clock: z.enum(['initial-response', 'next-response', 'next-update', 'desk-goal', 'call-back']),
  cycle: z.int(),
  promise: z.enum(['commitment', 'objective', 'goal', 'stated', 'call-back']),
  state: z.enum(['running', 'paused', 'late', 'met', 'missed', 'cancelled']),
  dueAt: instantSchema.nullable(),
  /** The last date that its calendar knows, where it has no due time because that lies past it; else null. */
  calendarEndsOn: z.string().nullable(),
  metAt: instantSchema.nullable(),
  startedAt: instantSchema,
  consumedMinutes: z.number().nullable(),
  remainingMinutes: z.number().nullable(),
  targetMinutes: z.number().nullable(),
  percent: z.number().nullable(),
  /** The reason in one sentence, in the reader's language. */
  reads: z.string(),
  /** The zone of the calendar that counted. */
  calendarZone: z.string().nullable(),
});
export type ClockView = z.infer<typeof clockView>;
