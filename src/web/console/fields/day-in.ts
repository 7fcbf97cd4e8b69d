import { nowMs } from '../../kit/time/now.ts';

/** Today where the organisation is, `2026-05-06`: what begins today begins on its calendar. */
export const dayIn = (zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(nowMs()),
  );
