import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Kbd } from '../../../kit/show/kbd.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { datesBetween } from '../day/dates.ts';
import { DayDialog } from '../day/day-dialog.tsx';
import { useDates } from '../day/use-dates.ts';
import { isSame, patchCalendar } from '../draft/calendar-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { Month } from './month.tsx';
import { type CalendarAtHand } from './use-calendar.ts';
import { useShownDays } from './use-shown-days.ts';
import { useYearSelection } from './use-year-selection.ts';

type YearGridProps = { hand: CalendarAtHand; year: number; setYear: (year: number) => void; today: string };

/** Twelve months; a day, or days side by side, can be opened, closed, or put back to what their weekday says. */
export function YearGrid({ hand, year, setYear, today }: YearGridProps) {
  const { t } = useWords();
  const { work } = usePolicy();
  const months = useShownDays(hand, year);
  const [isOpen, setOpen] = useState(false);
  const { coverage } = hand.calendar;
  const putAll = (open: [] | null) => {
    const days = Object.fromEntries(
      datesBetween(selection.from, selection.to)
        .filter((date) => date >= coverage.from && date <= coverage.to)
        .map((date) => [date, { open, name: open === null ? null : (hand.calendar.names?.[date] ?? null) }]),
    );
    const changes = !isSame(patchCalendar(hand.calendar, { days }), patchCalendar(hand.calendar, {}));
    if (changes && !work.editCalendar(hand.original, { days }, hand.calendar))
      say(t('console-policy:elsewhere.refused'), { tone: 'bad' });
  };
  const selection = useYearSelection({
    year,
    setYear,
    first: today.startsWith(String(year)) ? today : `${year}-01-01`,
    onOpen: () => setOpen(true),
    onKey: (key) => {
      if (key === 'h') putAll([]);
      else if (key === 'Delete' || key === 'Backspace') putAll(null);
      else return false;
      return true;
    },
  });
  return (
    <>
      <Selected
        months={months}
        selection={selection}
        onOpen={() => setOpen(true)}
        onToday={() => selection.goTo(today)}
      />
      <div
        ref={selection.grid}
        {...selection.handlers}
        className="grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-x-5 gap-y-4 p-4 wide:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]"
      >
        {months.map((days) => {
          const first = days[0]?.date ?? '';
          const last = days.at(-1)?.date ?? '';
          const holdsFocus = selection.focus >= first && selection.focus <= last;
          const isTouched = selection.from <= last && selection.to >= first;
          return (
            <Month
              key={first}
              days={days}
              today={today}
              focus={holdsFocus ? selection.focus : null}
              selected={isTouched ? { from: selection.from, to: selection.to } : null}
            />
          );
        })}
      </div>
      {isOpen && <DayDialog hand={hand} from={selection.from} to={selection.to} onClose={() => setOpen(false)} />}
    </>
  );
}

type SelectedProps = {
  months: ReturnType<typeof useShownDays>;
  selection: { from: string; to: string };
  onOpen: () => void;
  onToday: () => void;
};

/** The day at hand in words, where a pointer cannot rest on it, and the keys that change it. */
function Selected({ months, selection: { from, to }, onOpen, onToday }: SelectedProps) {
  const { t } = useWords();
  const dates = useDates();
  const day = months.flat().find(({ date }) => date === from);
  const words =
    from === to
      ? day && `${dates.dayOfWeek(from)} · ${day.state}`
      : `${dates.range(from, to)} · ${t('console-policy:day.count', { count: datesBetween(from, to).length })}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-13">
      <p className="min-w-0 flex-1 truncate max-tablet:hidden">{words}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-12 text-ink-2 max-wide:hidden">
        {[
          ['Enter', t('console-policy:keys.edit')],
          ['h', t('console-policy:keys.close')],
          ['Delete', t('console-policy:keys.usual')],
          ['Shift', t('console-policy:keys.several')],
        ].map(([keys = '', word]) => (
          <span key={keys} className="inline-flex items-center gap-1">
            <Kbd keys={keys} /> {word}
          </span>
        ))}
      </p>
      <Button size="small" onPress={onToday}>
        {t('console-policy:day.today')}
      </Button>
      <Button size="small" icon="edit" onPress={onOpen} className="max-tablet:hidden">
        {t('console-policy:day.edit')}
      </Button>
    </div>
  );
}
