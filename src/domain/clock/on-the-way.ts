import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import { dateOfDay, dayMs } from '../calendar/day-number.ts';
import { windowOver } from '../calendar/open-minutes-between.ts';
import { kindOfException } from '../calendar/open-stretches.ts';
import { isRefusal } from '../calendar/refusal.ts';
import { wallAt } from '../calendar/zone-spans.ts';
import { instantAt } from '../time/instant.ts';
import type { SpecialDate, ZoneChange } from './clock-reading.ts';

type OnTheWay = { specialDates: SpecialDate[]; zoneChanges: ZoneChange[] };

/**
 * The dates on which the calendar departs from its week, and the clock changes of its zone, in [from, to) (epoch
 * milliseconds). As `openStretches` tells them, without the stretches: a replay asks this of every clock. Nothing where
 * the calendar does not know.
 */
export function onTheWay(calendar: CompiledCalendar, from: number, to: number): OnTheWay {
  const window = windowOver(calendar, from, to);
  if (isRefusal(window)) return { specialDates: [], zoneChanges: [] };
  return {
    specialDates: specialDates(calendar, window.spans, from, to),
    zoneChanges: zoneChanges(window.spans, from, to),
  };
}

type Spans = Parameters<typeof wallAt>[0];

function specialDates(calendar: CompiledCalendar, spans: Spans, from: number, to: number): SpecialDate[] {
  const met: SpecialDate[] = [];
  if (calendar.exceptions.size === 0) return met;
  const last = dayAt(spans, Math.max(from, to - 1));
  for (let day = dayAt(spans, from); day <= last; day++)
    if (calendar.exceptions.has(day)) met.push({ date: dateOfDay(day), kind: kindOfException(calendar, day) });
  return met;
}

const dayAt = (spans: Spans, instant: number): number => Math.floor(wallAt(spans, instant) / dayMs);

function zoneChanges({ starts, offsets }: Spans, from: number, to: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  for (let span = 1; span < starts.length; span++)
    if (starts[span]! > from && starts[span]! < to)
      changes.push({
        at: instantAt(starts[span]!),
        before: offsets[span - 1]! / 60_000,
        after: offsets[span]! / 60_000,
      });
  return changes;
}
