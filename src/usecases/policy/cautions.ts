import type { z } from 'zod';
import type { cautionView } from '../../contract/policy-parts.ts';
import { type EditionCalendar, organisationZone } from '../../domain/calendar/calendar.ts';
import { coverageLeft } from '../../domain/calendar/coverage-left.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { referencesOf } from '../../domain/edition/references.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Say } from '../ports.ts';

type Caution = Omit<z.output<typeof cautionView>, 'message'> & { facts: Record<string, unknown> };

/** What may be saved, yet should be looked at first. */
export function cautionsOf(before: Edition, after: Edition, now: Instant, say: Say): z.output<typeof cautionView>[] {
  const used = new Set([...referencesOf(after)].filter(({ kind }) => kind === 'calendar').map(({ name }) => name));
  return [
    ...after.calendars.flatMap((calendar) => {
      const old = before.calendars.find(({ id }) => id === calendar.id);
      return JSON.stringify(old) === JSON.stringify(calendar) ? [] : ofCalendar(old, calendar, used, now, say);
    }),
    ...(['targets', 'deskGoals', 'nextUpdates'] as const).flatMap((list) =>
      ofReadings(before[list], after[list], list),
    ),
  ].map(({ facts, ...caution }) => ({ ...caution, message: say(`policy:caution.${caution.reason}`, facts) }));
}

function ofCalendar(
  old: EditionCalendar | undefined,
  calendar: EditionCalendar,
  used: ReadonlySet<string>,
  now: Instant,
  say: Say,
): Caution[] {
  const found: Caution[] = [];
  const add = (reason: Caution['reason'], path: Caution['path'], facts: Record<string, unknown> = {}) =>
    found.push({ part: { kind: 'calendar', id: calendar.id }, path, reason, facts });
  const { daysLeft, state } = coverageLeft(calendar, now);
  if (state !== 'known') add(`coverage-${state}`, ['coverage', 'to'], { to: calendar.coverage.to, count: daysLeft });
  if (old !== undefined && (calendar.coverage.to < old.coverage.to || calendar.coverage.from > old.coverage.from))
    add('coverage-shorter', ['coverage'], { from: old.coverage.from, to: old.coverage.to });
  if (old !== undefined && old.zone !== calendar.zone) {
    const zone = (one: string) => (one === organisationZone ? say('policy:place.own-zone') : one);
    add('zone-changed', ['zone'], { from: zone(old.zone), to: zone(calendar.zone) });
  }
  if (!used.has(calendar.id)) add('unused-calendar', []);
  const today = now.slice(0, 10);
  const past = [...new Set([...Object.keys(old?.exceptions ?? {}), ...Object.keys(calendar.exceptions)])]
    .filter((date) => date < today)
    .filter((date) => JSON.stringify(old?.exceptions[date]) !== JSON.stringify(calendar.exceptions[date]));
  if (old !== undefined && past.length > 0)
    add('past-day', ['exceptions', past.toSorted()[0] as string], { date: past.toSorted()[0], count: past.length });
  return found;
}

type Entry = { families: unknown; topics: unknown; severity: string; allowance: unknown; reads: unknown };

/** An entry for the same requests whose time changed and whose sentence did not. */
function ofReadings(before: readonly Entry[], after: readonly Entry[], list: string): Caution[] {
  const nameOf = ({ families, topics, severity }: Entry) => JSON.stringify([families, topics, severity]);
  return after.flatMap((entry, index) => {
    const old = before.find((one) => nameOf(one) === nameOf(entry));
    const isStale =
      old !== undefined &&
      JSON.stringify(old.allowance) !== JSON.stringify(entry.allowance) &&
      JSON.stringify(old.reads) === JSON.stringify(entry.reads);
    return isStale
      ? [
          {
            part: { kind: 'targets' as const, id: 'targets' },
            path: [list, index, 'reads'],
            reason: 'reads-unchanged' as const,
            facts: {},
          },
        ]
      : [];
  });
}
