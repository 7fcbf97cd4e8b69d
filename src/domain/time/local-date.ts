import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/** The calendar date in `zone` at an instant, `2026-02-24`. */
export const localDate = (instant: Instant, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
