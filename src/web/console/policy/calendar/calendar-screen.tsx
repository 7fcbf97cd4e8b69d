import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { IconButton } from '../../../kit/input/icon-button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { useKeys } from '../../../kit/over/use-keys.ts';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { CoverageNotice } from '../coverage/coverage-notice.tsx';
import { KnownDaysCard } from '../coverage/known-days-card.tsx';
import { todayIn } from '../day/dates.ts';
import { NewerVersion } from '../frame/newer-version.tsx';
import { usePolicy } from '../frame/policy-context.ts';
import { WeeklyCard } from '../hours/weekly-card.tsx';
import { nameIn } from '../draft/calendar-document.ts';
import { Legend } from './legend.tsx';
import { useCalendarAtHand, useCalendarInForce } from './use-calendar.ts';
import { UsedBy } from './used-by.tsx';
import { YearGrid } from './year-grid.tsx';
import type { CalendarAtHand } from './use-calendar.ts';

/** A calendar, a year at a glance: every day can be changed where it stands. */
export function CalendarScreen() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const { policy, at } = usePolicy();
  const now = useNow();
  const zone = policy.calendars.find((one) => one.id === id)?.zone ?? policy.zone;
  const today = todayIn(zone, now);
  const [year, setYear] = useYear(Number(today.slice(0, 4)));
  const read = useCalendarInForce(id, year);
  const back = { href: at, words: t('console-policy:place.calendars') };
  return (
    <Loaded
      // While another calendar is on its way, the last one is not shown under its name.
      of={{ ...read, data: read.data?.id === id ? read.data : undefined }}
      skeleton={
        <Page title={t('console-policy:place.calendars')} back={back} width="wide">
          <Skeleton look="card" rows={8} />
        </Page>
      }
      action={<LinkButton href={at}>{t('console-policy:place.calendars')}</LinkButton>}
    >
      {(inForce) => <Calendar inForce={inForce} back={back} year={year} setYear={setYear} today={today} />}
    </Loaded>
  );
}

type CalendarProps = {
  inForce: CalendarAtHand['inForce'];
  back: { href: string; words: string };
  year: number;
  setYear: (year: number) => void;
  today: string;
};

function Calendar({ inForce, back, year, setYear, today }: CalendarProps) {
  const { t, language } = useWords();
  const { policy, at } = usePolicy();
  const hand = useCalendarAtHand(inForce);
  const name = nameIn(hand.calendar.name, language) ?? inForce.name;
  const importAt = `${at}/calendars/${inForce.id}/import`;
  const zone = inForce.zone ?? t('console-policy:zone.own');
  return (
    <Page
      title={name}
      lead={t('console-policy:calendar.lead', { edition: policy.edition.name, zone })}
      back={back}
      actions={
        <LinkButton icon="file" href={importAt}>
          {t('console-policy:import.open')}
        </LinkButton>
      }
      width="wide"
    >
      <div className="flex flex-col gap-5">
        <NewerVersion />
        <CoverageNotice coverage={inForce.coverage} zone={zone} importAt={importAt} />
        <div className="grid items-start gap-5 full:grid-cols-[1fr_20rem]">
          <section aria-labelledby="year" className="min-w-0 rounded-box border border-line bg-surface">
            <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-4 py-2">
              <YearSwitch year={year} setYear={setYear} />
              <Legend />
            </header>
            <UnknownYear hand={hand} year={year} importAt={importAt} />
            <YearGrid hand={hand} year={year} setYear={setYear} today={today} />
          </section>
          <div className="flex min-w-0 flex-col gap-5">
            <WeeklyCard hand={hand} zone={zone} />
            <KnownDaysCard hand={hand} />
            <UsedBy id={inForce.id} usedBy={inForce.usedBy} />
          </div>
        </div>
      </div>
    </Page>
  );
}

/** A year of which nothing is known says what to do about it. */
function UnknownYear({ hand, year, importAt }: { hand: CalendarAtHand; year: number; importAt: string }) {
  const { t } = useWords();
  const { from, to } = hand.calendar.coverage;
  if (`${year}-12-31` >= from && `${year}-01-01` <= to) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line bg-sunken px-4 py-2.5 text-13">
      <p>{t('console-policy:year.unknown', { year })}</p>
      <LinkButton size="small" href={importAt}>
        {t('console-policy:import.open')}
      </LinkButton>
    </div>
  );
}

function YearSwitch({ year, setYear }: { year: number; setYear: (year: number) => void }) {
  const { t } = useWords();
  useKeys(t('console-policy:keys.title'), [
    { keys: '[', words: t('console-policy:year.before'), run: () => setYear(year - 1) },
    { keys: ']', words: t('console-policy:year.after'), run: () => setYear(year + 1) },
  ]);
  return (
    <div className="flex items-center gap-1">
      <IconButton
        icon="chevron-left"
        size="small"
        label={t('console-policy:year.before')}
        keys="["
        onPress={() => setYear(year - 1)}
      />
      <h2 id="year" className="min-w-14 text-center text-16 font-bold tabular-nums" aria-live="polite">
        {year}
      </h2>
      <IconButton
        icon="chevron-right"
        size="small"
        label={t('console-policy:year.after')}
        keys="]"
        onPress={() => setYear(year + 1)}
      />
    </div>
  );
}

/** The year in the address, so that a link and a reload find it again. */
function useYear(thisYear: number) {
  const [year, set] = useState(() => Number(new URLSearchParams(location.search).get('year')) || thisYear);
  const setYear = (next: number) => {
    if (next < 1970 || next > 2200) return;
    history.replaceState(history.state, '', `${location.pathname}?year=${next}`);
    set(next);
  };
  return [year, setYear] as const;
}
