import { compileCalendar } from '../calendar/compile-calendar.ts';
import { isOpen } from '../calendar/is-open.ts';
import { nextClosing } from '../calendar/next-closing.ts';
import { nextOpening } from '../calendar/next-opening.ts';
import { type CalendarRefusal, isRefusal } from '../calendar/refusal.ts';
import { type Instant, instantAt, millisecondsOf } from '../time/instant.ts';
import type { Edition } from './edition.ts';
import type { PhoneWindow } from './phone-line.ts';
import { windowCalendar } from './window-calendar.ts';

/** `closesAt` null: never. `unknown`: the calendar does not reach that far, or no window speaks of the question. */
export type LineOpen =
  | { state: 'open'; closesAt: Instant | null }
  | { state: 'closed'; opensAt: Instant }
  | { state: 'unknown'; why: CalendarRefusal | null };

/** Whether a window is answered now, for a caller in this zone. */
export function windowOpen(edition: Edition, window: PhoneWindow, callerZone: string, now: Instant): LineOpen {
  if (window.open === 'always') return { state: 'open', closesAt: null };
  const calendar = compileCalendar(windowCalendar(edition, window, callerZone, now));
  const at = millisecondsOf(now);
  const open = isOpen(calendar, at);
  if (isRefusal(open)) return { state: 'unknown', why: open };
  const next = open ? nextClosing(calendar, at) : nextOpening(calendar, at);
  if (isRefusal(next)) return { state: 'unknown', why: next };
  if (open) return { state: 'open', closesAt: next === null ? null : instantAt(next) };
  // Only an open calendar has no next closing; a closed one always has its opening.
  return { state: 'closed', opensAt: instantAt(next ?? at) };
}

/** The same over all windows of a line: open while one is, closing with the last of the open ones. */
export function lineOpen(
  edition: Edition,
  windows: readonly PhoneWindow[],
  callerZone: string,
  now: Instant,
): LineOpen {
  const states = windows.map((window) => windowOpen(edition, window, callerZone, now));
  const closings = states.flatMap((one) => (one.state === 'open' ? [one.closesAt] : []));
  if (closings.includes(null)) return { state: 'open', closesAt: null };
  // Instants in this form sort as texts.
  const last = closings
    .filter((at) => at !== null)
    .toSorted()
    .at(-1);
  if (last !== undefined) return { state: 'open', closesAt: last };
  const openings = states.flatMap((one) => (one.state === 'closed' ? [one.opensAt] : []));
  const [first] = openings.toSorted();
  if (first !== undefined) return { state: 'closed', opensAt: first };
  return { state: 'unknown', why: states.flatMap((one) => (one.state === 'unknown' ? [one.why] : []))[0] ?? null };
}
