/** Milliseconds in a calendar day as the wall counts it. */
export const dayMs = 86_400_000;

/** Days from 1970-01-01 to a date `2026-02-24`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** The date `2026-02-24` of a day number. */
export const dateOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, -14);
