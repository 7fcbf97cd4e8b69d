import { useMemo } from 'react';
import { useWords } from '../../../kit/words/words.ts';
import { datesOfMonth } from '../day/dates.ts';
import { useDates } from '../day/use-dates.ts';
import { isSame, nameIn } from '../draft/calendar-document.ts';
import { dayOf } from '../draft/day-of.ts';
import { writeHours } from '../hours/hours-text.ts';
import type { ShownDay } from './month.tsx';
import type { CalendarAtHand } from './use-calendar.ts';
import { useClockChanges } from './use-clock-changes.ts';

const months = Array.from({ length: 12 }, (_, month) => month + 1);

/** The twelve months of a year with all that is shown and said of each day. */
export function useShownDays(hand: CalendarAtHand, year: number): ShownDay[][] {
  const { calendar, original } = hand;
  const { t, language } = useWords();
  const dates = useDates();
  const clockChanges = useClockChanges(hand, year);
  return useMemo(() => {
    const shown = (date: string): ShownDay => {
      const day = dayOf(calendar, date);
      const change = clockChanges.get(date);
      const isEdited = !isSame(day, dayOf(original, date));
      const hours =
        day.kind === 'unknown' ? null : day.open.length === 0 ? t('console-policy:day.closed') : writeHours(day.open);
      const state = [
        t(`console-policy:kind.${day.kind}`),
        nameIn(day.name, language),
        day.kind === 'closed' ? null : hours,
        change &&
          t(`console-policy:day.clock.${change.after > change.before ? 'forward' : 'back'}`, {
            minutes: Math.abs(change.after - change.before),
          }),
        isEdited && t('console-policy:kind.edited'),
      ]
        .filter(Boolean)
        .join(' · ');
      return {
        ...day,
        state,
        words: `${dates.whole(date)} · ${state}`,
        hasClockChange: change !== undefined,
        isEdited,
      };
    };
    return months.map((month) => datesOfMonth(year, month).map(shown));
  }, [calendar, original, clockChanges, year, t, language, dates]);
}
