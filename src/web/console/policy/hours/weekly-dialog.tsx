import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CalendarDialog } from '../calendar/calendar-dialog.tsx';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { useDates } from '../day/use-dates.ts';
import { isSame, type Weekday, weekdays } from '../draft/calendar-document.ts';
import { readHours, writeHours } from './hours-text.ts';

/** The hours of a week, a field for each day; what cannot be is said at its field. */
export function WeeklyDialog({ hand, onClose }: { hand: CalendarAtHand; onClose: () => void }) {
  const { t } = useWords();
  const dates = useDates();
  // What was not touched here is not put back to what it was: another window may have changed it.
  const [{ weekly }] = useState(hand.calendar);
  const [texts, setTexts] = useState(
    () => Object.fromEntries(weekdays.map((day) => [day, writeHours(weekly[day] ?? [])])) as Record<Weekday, string>,
  );
  const set = (day: Weekday, text: string) => setTexts((last) => ({ ...last, [day]: text }));
  const copy = () => setTexts((last) => ({ ...last, 2: last['1'], 3: last['1'], 4: last['1'], 5: last['1'] }));
  const patch = () => {
    const read = weekdays.map((day) => ({ day, hours: readHours(texts[day]) }));
    const unread = read.filter(({ hours }) => hours === null);
    if (unread.length > 0)
      return unread.map(({ day }) => ({
        path: `weekly.${day}`,
        message: `${dates.weekday.long[day]}: ${t('console-policy:hours.unreadable')}`,
      }));
    const changed = read.filter(({ day, hours }) => !isSame(weekly[day] ?? [], hours));
    return changed.length > 0 ? { weekly: Object.fromEntries(changed.map(({ day, hours }) => [day, hours])) } : {};
  };
  return (
    <CalendarDialog
      title={t('console-policy:weekly.edit')}
      hand={hand}
      patch={patch}
      // That it never opens is a fault of the week as a whole: said at its first day.
      fieldOf={([root, day = '1']) => (root === 'weekly' ? `weekly.${day}` : 'other')}
      onClose={onClose}
    >
      <p className="text-13 text-ink-2">{t('console-policy:hours.hint')}</p>
      <div className="grid gap-3">
        {weekdays.map((day) => (
          <div key={day} className="grid items-end gap-2 phone:grid-cols-[1fr_auto]">
            <TextField
              label={dates.weekday.long[day]}
              name={`weekly.${day}`}
              value={texts[day]}
              onChange={(text) => set(day, text)}
              placeholder={t('console-policy:day.closed')}
              autoComplete="off"
            />
            {day === '1' && (
              <Button size="small" variant="quiet" onPress={copy} className="mb-1">
                {t('console-policy:weekly.copy')}
              </Button>
            )}
          </div>
        ))}
      </div>
    </CalendarDialog>
  );
}
