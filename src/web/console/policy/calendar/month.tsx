import { memo, useId } from 'react';
import { classes } from '../../../kit/look/classes.ts';
import { weekdayOf } from '../day/dates.ts';
import { useDates } from '../day/use-dates.ts';
import { type Weekday, weekdays } from '../draft/calendar-document.ts';
import type { Day } from '../draft/day-of.ts';
import { dayLooks } from './day-look.ts';
import { DayMark } from './day-mark.tsx';

export type ShownDay = Day & { state: string; words: string; hasClockChange: boolean; isEdited: boolean };
export type MonthProps = {
  days: readonly ShownDay[];
  today: string;
  /** The one day of the year that Tab reaches; null where it lies in another month. */
  focus: string | null;
  /** The selected days of this month. */
  selected: { from: string; to: string } | null;
};

/** A month as a grid of its days; the year around it hears keys and presses, by the date that each day carries. */
export const Month = memo(function Month({ days, today, focus, selected }: MonthProps) {
  const dates = useDates();
  const id = useId();
  const first = days[0];
  if (first === undefined) return null;
  return (
    <div className="min-w-0">
      <h3 id={id} className="mb-1 px-1 text-13 font-bold">
        {dates.month(first.date)}
      </h3>
      <table
        role="grid"
        aria-labelledby={id}
        aria-multiselectable="true"
        className="w-full table-fixed border-separate border-spacing-px"
      >
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th
                key={day}
                scope="col"
                className="h-6 p-0 text-12 font-normal text-ink-3"
                abbr={dates.weekday.long[day]}
              >
                <span aria-hidden="true">{dates.weekday.narrow[day]}</span>
                <span className="sr-only">{dates.weekday.long[day]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day !== null)?.date}>
              {week.map((day, place) =>
                day === null ? (
                  <td key={place} className="p-0" aria-hidden="true" />
                ) : (
                  <td
                    key={place}
                    className="p-0"
                    aria-selected={selected !== null && day.date >= selected.from && day.date <= selected.to}
                  >
                    <DayButton
                      day={day}
                      isToday={day.date === today}
                      isReached={day.date === focus}
                      isSelected={selected !== null && day.date >= selected.from && day.date <= selected.to}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

type DayButtonProps = { day: ShownDay; isToday: boolean; isReached: boolean; isSelected: boolean };

const DayButton = ({ day, isToday, isReached, isSelected }: DayButtonProps) => (
  <button
    type="button"
    data-date={day.date}
    tabIndex={isReached ? 0 : -1}
    aria-label={day.words}
    aria-current={isToday ? 'date' : undefined}
    title={day.words}
    className={classes(
      'relative grid h-10 w-full touch-manipulation place-items-center rounded-small text-12 leading-none tabular-nums select-none tablet:h-7.5',
      dayLooks[day.kind].ground,
      isToday && 'underline underline-offset-3',
      day.isEdited && 'outline-1 -outline-offset-1 outline-accent outline-dashed',
      isSelected && 'ring-2 ring-accent ring-inset',
      'hover:ring-1 hover:ring-line-strong hover:ring-inset focus-visible:z-10',
    )}
  >
    {Number(day.date.slice(8))}
    <DayMark kind={day.kind} hasClockChange={day.hasClockChange} />
  </button>
);

/** Rows from Monday to Sunday; null where the month has no day. */
function weeksOf(days: readonly ShownDay[]): (ShownDay | null)[][] {
  const weeks: (ShownDay | null)[][] = [];
  for (const day of days) {
    const weekday: Weekday = weekdayOf(day.date);
    if (weeks.length === 0 || weekday === '1') weeks.push(Array.from({ length: 7 }, () => null));
    weeks.at(-1)![Number(weekday) - 1] = day;
  }
  return weeks;
}
