import { weekdayOf } from '../day/dates.ts';
import type { CalendarDocument, DayName, Hours } from './calendar-document.ts';

/** As the server's year at a glance says it; here for a calendar that is being changed, at once. */
export type DayKind = 'open' | 'closed' | 'holiday' | 'make-up' | 'special' | 'unknown';
export type Day = { date: string; kind: DayKind; open: Hours; name: DayName | null; isException: boolean };

/** One day of a calendar: its hours, and what kind of day they make it. */
export function dayOf(calendar: CalendarDocument, date: string): Day {
  const usual = calendar.weekly[weekdayOf(date)] ?? [];
  const exception = calendar.exceptions[date];
  const open = exception ?? usual;
  const isKnown = date >= calendar.coverage.from && date <= calendar.coverage.to;
  return {
    date,
    open,
    name: calendar.names?.[date] ?? null,
    isException: exception !== undefined,
    kind: isKnown ? kindOf(usual, exception) : 'unknown',
  };
}

function kindOf(usual: Hours, exception: Hours | undefined): DayKind {
  if (exception === undefined) return usual.length > 0 ? 'open' : 'closed';
  if (exception.length === 0) return 'holiday';
  return usual.length === 0 ? 'make-up' : 'special';
}
