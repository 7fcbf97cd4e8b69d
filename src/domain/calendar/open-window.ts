import type { CompiledCalendar, OpenWindow } from './compiled-calendar.ts';
import { listOfDay } from './compiled-calendar.ts';
import { dayMs } from './day-number.ts';
import type { CalendarRefusal } from './refusal.ts';
import { horizonMs, neverOpen, outsideCoverage, tooFar } from './refusal.ts';
import { firstAboveEven, firstAtLeastFrom } from './search.ts';
import { instantOfWall, zoneSpans } from './zone-spans.ts';

/** The window in which `instant` lies, made or stretched where needed; or why there is none. */
export function windowAt(calendar: CompiledCalendar, instant: number): OpenWindow | CalendarRefusal {
  const known = calendar.window;
  if (known !== null && instant >= known.from && instant < known.to) return known;
  return makeWindowAt(calendar, instant);
}

/** The window that reaches further than `window` for a question that began at `start`; or why it cannot. */
export function laterWindow(
  calendar: CompiledCalendar,
  window: OpenWindow,
  start: number,
): OpenWindow | CalendarRefusal {
  if (calendar.coverage !== null && window.lastDay >= calendar.coverage.lastDay) return outsideCoverage(calendar);
  if (window.to - start > horizonMs) return tooFar(calendar);
  return keep(calendar, window.firstDay, window.lastDay + (window.lastDay - window.firstDay + 1));
}

/** As `laterWindow` for a question that looks for open time: refused also where none is left. */
export const laterOpenWindow = (calendar: CompiledCalendar, window: OpenWindow, start: number) =>
  calendar.coverage === null && window.lastDay >= calendar.lastOpenDay
    ? neverOpen(calendar)
    : laterWindow(calendar, window, start);

/** The piece that holds an instant of the window, else the next one. */
export const pieceAt = ({ ends, from, to }: OpenWindow, instant: number): number =>
  firstAboveEven(ends, instant, from, to);

/** Open milliseconds in the window before an instant of it; `hint` is a piece known not to lie after it. */
export function openBefore(window: OpenWindow, instant: number, hint: number): number {
  const piece = firstAtLeastFrom(window.ends, instant, hint);
  const start = window.starts[piece];
  return start !== undefined && start < instant ? window.before[piece]! + (instant - start) : window.before[piece]!;
}

/**
 * The earliest instant with `target` (> 0) open milliseconds of the window before it, or null where the window has
 * less; `hint` is a piece known not to lie after it.
 */
export function instantOfOpen(window: OpenWindow, target: number, hint: number): number | null {
  const { before } = window;
  // `before[p + 1]` is the open time up to the end of piece p.
  const piece = firstAtLeastFrom(before, target, hint + 1) - 1;
  return piece < window.starts.length ? window.starts[piece]! + (target - before[piece]!) : null;
}

const daysBack = 40;
const daysAhead = 3 * 366;
// Two questions further apart than this do not share a window.
const widest = 40 * 366;

function makeWindowAt(calendar: CompiledCalendar, instant: number): OpenWindow | CalendarRefusal {
  if (calendar.lastOpenDay === Number.NEGATIVE_INFINITY) return neverOpen(calendar);
  const { coverage } = calendar;
  // The shift of the last known day may last into the next one, so only what lies further is plainly outside.
  if (coverage !== null && (instant < coverage.begins || instant >= coverage.ends + 2 * dayMs))
    return outsideCoverage(calendar);
  const day = Math.floor(instant / dayMs);
  let first = day - daysBack;
  let last = day + daysAhead;
  const known = calendar.window;
  if (known !== null && Math.max(last, known.lastDay) - Math.min(first, known.firstDay) <= widest) {
    first = Math.min(first, known.firstDay);
    last = Math.max(last, known.lastDay);
  }
  const window = keep(calendar, first, last);
  return instant >= window.from && instant < window.to ? window : outsideCoverage(calendar);
}

function keep(calendar: CompiledCalendar, first: number, last: number): OpenWindow {
  const { firstDay, lastDay } = calendar.coverage ?? { firstDay: first, lastDay: last };
  const within = (day: number) => Math.min(Math.max(day, firstDay), lastDay);
  calendar.window = buildWindow(calendar, within(first), within(last));
  return calendar.window;
}

function buildWindow(calendar: CompiledCalendar, firstDay: number, lastDay: number): OpenWindow {
  const spans = zoneSpans(calendar.zone, (firstDay - 4) * dayMs, (lastDay + 5) * dayMs);
  const from = instantOfWall(spans, firstDay * dayMs, 'earlier');
  let to = instantOfWall(spans, (lastDay + 1) * dayMs, 'later');
  const starts: number[] = [];
  const ends: number[] = [];
  const before: number[] = [0];
  const owners: number[] = [];
  let reached = from;
  let total = 0;
  for (const [span, offset] of spans.offsets.entries()) {
    const spanStart = spans.starts[span]!;
    const spanEnd = spans.starts[span + 1] ?? Number.POSITIVE_INFINITY;
    // The evening before the first day may spill into it.
    const first = Math.max(firstDay - 1, Math.floor((spanStart + offset) / dayMs) - 1);
    const last = Math.min(lastDay, Math.floor((spanEnd + offset) / dayMs));
    for (let day = first; day <= last; day++) {
      const list = listOfDay(calendar, day);
      for (let at = 0; at < list.length; at += 2) {
        const midnight = day * dayMs - offset;
        const start = Math.max(midnight + list[at]!, spanStart, reached);
        const end = Math.min(midnight + list[at + 1]!, spanEnd);
        if (end <= start || start > to) continue;
        starts.push(start);
        ends.push(end);
        owners.push(day);
        total += end - start;
        before.push(total);
        reached = end;
        // What runs on past the last midnight is open whatever the next day's list says.
        if (end > to) to = end;
      }
    }
  }
  return {
    from,
    to,
    firstDay,
    lastDay,
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    before: Float64Array.from(before),
    owners: Int32Array.from(owners),
    spans,
  };
}
