import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { IconButton } from '../../../kit/input/icon-button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { useKeys } from '../../../kit/over/use-keys.ts';
import { Notice } from '../../../kit/show/notice.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { AboutCard } from '../about/about-card.tsx';
import { ownZone, zoneOrOf } from '../about/zones.ts';
import { CoverageNotice } from '../coverage/coverage-notice.tsx';
import { KnownDaysCard } from '../coverage/known-days-card.tsx';
import { todayIn } from '../day/dates.ts';
import { nameIn } from '../draft/calendar-document.ts';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { NewerVersion } from '../frame/newer-version.tsx';
import { usePolicy } from '../frame/policy-context.ts';
import { WeeklyCard } from '../hours/weekly-card.tsx';
import { Legend } from './legend.tsx';
import type { CalendarAtHand } from './use-calendar.ts';
import { UsedBy } from './used-by.tsx';
import { WithCalendar } from './with-calendar.tsx';
import { YearGrid } from './year-grid.tsx';

/** A calendar, a year at a glance: every day can be changed where it stands. */
export function CalendarScreen() {
  const { t } = useWords();
  const { id = '' } = useParams({ strict: false });
  const { policy, work, at } = usePolicy();
  const now = useNow();
  const zone = zoneOrOf(
    draftedCalendar(work.draft, id)?.zone ?? policy.calendars.find((one) => one.id === id)?.zone,
    policy.zone,
  );
  const today = todayIn(zone, now);
  const [year, setYear] = useYear(Number(today.slice(0, 4)));
  const back = { href: at, words: t('console-policy:place.calendars') };
  return (
    <WithCalendar
      id={id}
      year={year}
      skeleton={
        <Page title={t('console-policy:place.calendars')} back={back} width="wide">
          <Skeleton look="card" rows={8} />
        </Page>
      }
    >
      {(hand) => <Calendar hand={hand} back={back} year={year} setYear={setYear} today={today} />}
    </WithCalendar>
  );
}

type CalendarProps = {
  hand: CalendarAtHand;
  back: { href: string; words: string };
  year: number;
  setYear: (year: number) => void;
  today: string;
};

function Calendar({ hand, back, year, setYear, today }: CalendarProps) {
  const { t, language } = useWords();
  const { policy, at } = usePolicy();
  const { calendar, inForce } = hand;
  const name = nameIn(calendar.name, language) ?? calendar.id;
  const importAt = `${at}/calendars/${calendar.id}/import`;
  const zone = calendar.zone === ownZone ? t('console-policy:zone.own') : calendar.zone;
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
        {inForce ? (
          <CoverageNotice coverage={inForce.coverage} zone={zone} importAt={importAt} />
        ) : (
          <Notice tone="accent">{t('console-policy:create.unsaved')}</Notice>
        )}
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
            <AboutCard hand={hand} />
            <WeeklyCard hand={hand} zone={zone} />
            <KnownDaysCard hand={hand} />
            <UsedBy id={calendar.id} usedBy={inForce?.usedBy ?? []} />
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
