import { z } from 'zod';

/**
 * An instant as ISO text in UTC with milliseconds, `2026-02-24T01:30:00.000Z`: the one form in rows, on the wire and
 * on screen. Two instants in this form compare as texts.
 */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'expected an instant such as 2026-02-24T01:30:00.000Z');
export type Instant = z.infer<typeof instantSchema>;

/** The instant `milliseconds` after 1970-01-01T00:00Z. */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Milliseconds since 1970-01-01T00:00Z. */
export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

/** The instant that lies `milliseconds` later. */
export const later = (instant: Instant, milliseconds: number): Instant =>
  instantAt(millisecondsOf(instant) + milliseconds);
