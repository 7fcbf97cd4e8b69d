import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { Card } from '../../../kit/show/card.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { useDates } from '../day/use-dates.ts';
import { type Hours, isSame, type Weekday, weekdays } from '../draft/calendar-document.ts';
import { useHoursWords } from './use-hours-words.ts';
import { WeeklyDialog } from './weekly-dialog.tsx';

/** The hours of an ordinary week, each day as a bar of its 24 hours. */
export function WeeklyCard({ hand, zone }: { hand: CalendarAtHand; zone: string }) {
  const { t } = useWords();
  const dates = useDates();
  const words = useHoursWords();
  const [isOpen, setOpen] = useState(false);
  const { calendar, original } = hand;
  const hoursOf = (day: Weekday): Hours => calendar.weekly[day] ?? [];
  return (
    <Card
      title={t('console-policy:weekly.title')}
      action={
        <Button size="small" icon="edit" onPress={() => setOpen(true)} aria-label={t('console-policy:weekly.edit')}>
          {t('console:edit')}
        </Button>
      }
    >
      <table className="w-full text-13">
        <caption className="mb-1.5 text-left text-12 text-ink-2">{t('console-policy:weekly.zone', { zone })}</caption>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row" className="w-12 pb-2 text-left align-top font-normal text-ink-2">
                <span aria-hidden="true">{dates.weekday.short[day]}</span>
                <span className="sr-only">{dates.weekday.long[day]}</span>
              </th>
              <td className="pt-1.5 pb-2">
                <Bar hours={hoursOf(day)} before={hoursOf(dayBefore(day))} />
                <span
                  className={classes(
                    'block text-12 tabular-nums',
                    hoursOf(day).length === 0 && 'text-ink-3',
                    !isSame(hoursOf(day), original.weekly[day] ?? []) &&
                      'text-accent underline decoration-dashed underline-offset-3',
                  )}
                >
                  {words(hoursOf(day))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOpen && <WeeklyDialog hand={hand} onClose={() => setOpen(false)} />}
    </Card>
  );
}

const dayBefore = (day: Weekday): Weekday => weekdays[(weekdays.indexOf(day) + 6) % 7] ?? '7';
const share = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours + minutes / 60) / 24;
};

/** Open stretches of a day; what the evening before spills into it is paler. */
const Bar = ({ hours, before }: { hours: Hours; before: Hours }) => (
  <div aria-hidden="true" className="relative h-2 overflow-hidden rounded-full bg-sunken">
    {before
      .filter(([, end]) => share(end) > 1)
      .map(([start, end]) => (
        <Stretch key={`${start}${end}`} from={0} to={share(end) - 1} isPale />
      ))}
    {hours.map(([start, end]) => (
      <Stretch key={`${start}${end}`} from={share(start)} to={Math.min(1, share(end))} />
    ))}
  </div>
);

const Stretch = ({ from, to, isPale = false }: { from: number; to: number; isPale?: boolean }) => (
  <span
    className={classes('absolute inset-y-0', isPale ? 'bg-accent-line' : 'bg-accent')}
    style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
  />
);
