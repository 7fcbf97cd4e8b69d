import type { ReactNode } from 'react';
import type { Language } from '../../../../domain/language/language.ts';
import { Icon } from '../../../kit/show/icon.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { ownZone } from '../about/zones.ts';
import { useDates } from '../day/use-dates.ts';
import { type CalendarDocument, type DayName, isSame, nameIn } from '../draft/calendar-document.ts';
import { useHoursWords } from '../hours/use-hours-words.ts';
import { type DaysChange, daysChanges, weekdayChanges } from './calendar-difference.ts';

/** What differs between two states of a calendar: days, weekly hours, known days. */
export function CalendarChanges({ before, after }: { before: CalendarDocument; after: CalendarDocument }) {
  const { t, language } = useWords();
  const dates = useDates();
  const words = useHoursWords();
  const said = ({ open, name }: DaysChange['before'], isWhole: boolean) =>
    [words(open), isWhole ? inAll(name) : nameIn(name, language)].filter(Boolean).join(' · ');
  const zone = (one: string) => (one === ownZone ? t('console-policy:zone.own') : one);
  const range = ({ from, to }: { from: string; to: string }) =>
    from === to ? dates.dayOfWeek(from) : dates.range(from, to);
  return (
    <ul className="divide-y divide-line text-13">
      {!isSame(before.name, after.name) && (
        <Change what={t('console-policy:about.name')} {...nameChange(before.name, after.name, language)} />
      )}
      {before.zone !== after.zone && (
        <Change what={t('console:field.zone')} before={zone(before.zone)} after={zone(after.zone)} />
      )}
      {!isSame(before.coverage, after.coverage) && (
        <Change
          what={t('console-policy:coverage.title')}
          before={range(before.coverage)}
          after={range(after.coverage)}
        />
      )}
      {weekdayChanges(before, after).map((change) => (
        <Change
          key={change.weekday}
          what={t('console-policy:change.every', { day: dates.weekday.long[change.weekday] })}
          before={words(change.before)}
          after={words(change.after)}
        />
      ))}
      {daysChanges(before, after).map((change) => {
        // What reads the same to this reader differs in another language: then all are shown.
        const isWhole = said(change.before, false) === said(change.after, false);
        return (
          <Change
            key={change.from}
            what={range(change)}
            before={said(change.before, isWhole)}
            after={said(change.after, isWhole)}
          />
        );
      })}
    </ul>
  );
}

const inAll = (name: DayName | null): string | null =>
  name === null || typeof name === 'string' ? name : Object.values(name).join(' / ');

function nameChange(before: DayName | undefined, after: DayName | undefined, language: Language) {
  const [was, is] = [nameIn(before, language), nameIn(after, language)];
  return was === is ? { before: inAll(before ?? null), after: inAll(after ?? null) } : { before: was, after: is };
}

/** One line of what was and what will be. */
export function Change({ what, before, after }: { what: ReactNode; before: ReactNode; after: ReactNode }) {
  const { t } = useWords();
  return (
    <li className="grid gap-x-4 gap-y-0.5 py-2 phone:grid-cols-[minmax(9rem,14rem)_1fr]">
      <span className="font-medium tabular-nums">{what}</span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2">
        <del className="text-ink-2 decoration-line-strong">{before}</del>
        <Icon name="arrow-right" size={12} label={t('console-policy:change.becomes')} className="text-ink-3" />
        <ins className="no-underline">{after}</ins>
      </span>
    </li>
  );
}
