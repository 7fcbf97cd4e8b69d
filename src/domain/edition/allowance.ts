import { z } from 'zod';
import { keySchema } from './key.ts';

const minutes = z.strictObject({
  unit: z.literal('minutes'),
  /** Open minutes of the calendar `hours`. */
  amount: z.int().positive(),
  hours: keySchema,
});

const businessDays = z.strictObject({
  unit: z.literal('business-days'),
  amount: z.int().positive(),
  /** Of the n-th later business date: the same time of day, or the end of its hours. */
  reading: z.enum(['sameTime', 'endOfDay']),
  /** Calendar of the hours (finds the start and the times of day), and of the dates that count. */
  hours: keySchema,
  dates: keySchema,
});

/** So much time to do something, kept in the unit in which it was promised. */
export const allowanceSchema = z.discriminatedUnion('unit', [minutes, businessDays]);
export type Allowance = z.infer<typeof allowanceSchema>;

/** An allowance that may leave its calendars to the topic of the request. */
export const looseAllowanceSchema = z.discriminatedUnion('unit', [
  minutes.partial({ hours: true }),
  businessDays.partial({ hours: true, dates: true }),
]);
export type LooseAllowance = z.infer<typeof looseAllowanceSchema>;
