import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { Dialog } from '../../../kit/over/dialog.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { CalendarDialog } from '../calendar/calendar-dialog.tsx';
import type { CalendarAtHand } from '../calendar/use-calendar.ts';
import { CoverageDialog } from '../coverage/coverage-dialog.tsx';
import { type DayEdit, type Hours, isSame } from '../draft/calendar-document.ts';
import { dayOf } from '../draft/day-of.ts';
import { readHours, writeHours } from '../hours/hours-text.ts';
import { useHoursWords } from '../hours/use-hours-words.ts';
import { datesBetween } from './dates.ts';
import { DayNameFields } from './day-name-fields.tsx';
import { fromNames, toNames } from './day-names.ts';
import { useDates } from './use-dates.ts';

type DayDialogProps = { hand: CalendarAtHand; from: string; to: string; onClose: () => void };
type Choice = 'usual' | 'closed' | 'hours';

/** What a day, or days side by side, should be: as the weekday says, closed, or open at hours of its own; and its name. */
export function DayDialog(props: DayDialogProps) {
  const { t } = useWords();
  const { from, to, hand, onClose } = props;
  const [extends_, setExtends] = useState(false);
  // As it was when this opened: another window that changes it takes nothing away that is typed here.
  const [{ coverage }] = useState(hand.calendar);
  const title = useTitle(from, to);
  if (extends_)
    return (
      <CoverageDialog hand={hand} to={to > coverage.to ? `${to.slice(0, 4)}-12-31` : coverage.to} onClose={onClose} />
    );
  if (from >= coverage.from && to <= coverage.to) return <KnownDayDialog {...props} title={title} />;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      buttons={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('console:cancel')}
          </Button>
          <Button variant="primary" onPress={() => setExtends(true)}>
            {t('console-policy:coverage.extend')}
          </Button>
        </>
      }
    >
      <p>{t('console-policy:day.outside')}</p>
      <p className="mt-1 text-13 text-ink-2">{t('console-policy:day.outsideText')}</p>
    </Dialog>
  );
}

function KnownDayDialog({ hand, from, to, title, onClose }: DayDialogProps & { title: string }) {
  const { t } = useWords();
  const words = useHoursWords();
  const day = dayOf(hand.calendar, from);
  const [last, setLast] = useState(to);
  const dates = last >= from ? datesBetween(from, last) : [from];
  const usual = dayOf({ ...hand.calendar, exceptions: {}, names: {} }, from).open;
  const [choice, setChoice] = useState<Choice>(!day.isException ? 'usual' : day.open.length === 0 ? 'closed' : 'hours');
  const [text, setText] = useState(writeHours(day.open.length > 0 ? day.open : usualHours(hand)));
  const [name, setName] = useState(() => toNames(day.name));
  const { day: write } = useDates();
  const patch = () => {
    if (last < from || last > hand.calendar.coverage.to) {
      const bounds = { from: write(from), to: write(hand.calendar.coverage.to) };
      return [{ path: 'to', message: t('console-policy:day.lastWrong', bounds) }];
    }
    const open = choice === 'usual' ? null : choice === 'closed' ? [] : readHours(text);
    if (choice === 'hours' && (open === null || open.length === 0))
      return [
        { path: 'hours', message: t(open === null ? 'console-policy:hours.unreadable' : 'console-policy:hours.none') },
      ];
    const edit: DayEdit = { open: open as Hours | null, name: open === null ? null : fromNames(name, day.name) };
    const days = Object.fromEntries(dates.filter((date) => differs(hand, date, edit)).map((date) => [date, edit]));
    return Object.keys(days).length > 0 ? { days } : {};
  };
  return (
    <CalendarDialog
      title={title}
      hand={hand}
      patch={patch}
      fieldOf={([root, date]) =>
        root === 'exceptions' && dates.includes(String(date)) ? 'hours' : root === 'names' ? 'name.en' : 'other'
      }
      question={choice}
      onClose={onClose}
    >
      {dates.length > 1 && <Notice>{t('console-policy:day.several', { count: dates.length })}</Notice>}
      <RadioGroup<Choice>
        label={t('console-policy:day.choice')}
        isLabelHidden
        choices={[
          {
            id: 'usual',
            name: t('console-policy:day.usual'),
            description: dates.length === 1 ? words(usual) : t('console-policy:day.usualEach'),
          },
          { id: 'closed', name: t('console-policy:day.closedAll'), description: t('console-policy:day.closedText') },
          { id: 'hours', name: t('console-policy:day.hours'), description: t('console-policy:day.hoursText') },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === 'hours' && (
        <TextField
          label={t('console-policy:hours.label')}
          hint={t('console-policy:hours.hint')}
          name="hours"
          value={text}
          onChange={setText}
          autoComplete="off"
        />
      )}
      <TextField
        label={t('console-policy:day.last')}
        name="to"
        type="date"
        value={last}
        onChange={setLast}
        className="max-w-52"
      />
      {choice !== 'usual' && <DayNameFields value={name} onChange={setName} />}
    </CalendarDialog>
  );
}

function useTitle(from: string, to: string): string {
  const dates = useDates();
  return from === to ? dates.whole(from) : dates.range(from, to);
}

/** The hours that most weekdays have: what a make-up day begins with. */
function usualHours({ calendar }: CalendarAtHand): Hours {
  const all = Object.values(calendar.weekly).filter((hours) => hours !== undefined && hours.length > 0);
  return all.toSorted((one, other) => count(all, other) - count(all, one))[0] ?? [];
}
const count = (all: readonly unknown[], hours: unknown): number => all.filter((one) => isSame(one, hours)).length;

const differs = ({ calendar }: CalendarAtHand, date: string, { open, name }: DayEdit): boolean =>
  !isSame(calendar.exceptions[date] ?? null, open) || !isSame(calendar.names?.[date] ?? null, name);
