import { z } from 'zod';
import { isDate, isZone } from '../calendar/calendar.ts';

const wallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: ({ input }) => `expected a wall time 00:00 to 23:59, came "${input}"` });

const changes = z.array(wallTime).superRefine((times, context) => {
  for (const [index, time] of times.entries())
    if (index > 0 && time <= times[index - 1]!)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `expected each change of shift after the one before, came ${time} after ${times[index - 1]}`,
      });
});

/** Nobody's shift lasts longer than a day. */
const weekdayChanges = changes.refine((times) => times.length > 0, {
  error: 'expected at least one change of shift on every weekday, came none',
});

/**
 * When one shift of the desk ends and the next begins, by wall time. Whoever owns a request then hands it over in writing
 * within so many minutes of the change; who took it within that time before a change belongs to the next shift.
 */
export const shiftsSchema = z.strictObject({
  zone: z
    .string()
    .refine(isZone, { error: ({ input }) => `expected a time zone such as Asia/Shanghai, came "${input}"` }),
  /** ISO weekdays, 1 = Monday. */
  weekly: z.strictObject({
    '1': weekdayChanges,
    '2': weekdayChanges,
    '3': weekdayChanges,
    '4': weekdayChanges,
    '5': weekdayChanges,
    '6': weekdayChanges,
    '7': weekdayChanges,
  }),
  /** In place of the weekday's, on a date of its own such as a holiday with longer shifts. */
  exceptions: z
    .record(
      z.string().refine(isDate, { error: ({ input }) => `expected a date that exists, came "${input}"` }),
      changes,
    )
    .optional(),
  handedOverWithinMinutes: z.int().positive(),
});
export type Shifts = z.infer<typeof shiftsSchema>;
