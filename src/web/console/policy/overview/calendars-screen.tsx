import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { Badge } from '../../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../../kit/show/data-table.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { ownZone } from '../about/zones.ts';
import { UsedByWords } from '../calendar/used-by.tsx';
import { CoverageNotice } from '../coverage/coverage-notice.tsx';
import { NewCalendarDialog } from '../create/new-calendar-dialog.tsx';
import { useDates } from '../day/use-dates.ts';
import { nameIn } from '../draft/calendar-document.ts';
import { changedCalendars } from '../draft/policy-draft.ts';
import { type Policy, usePolicy } from '../frame/policy-context.ts';
import { PolicyPage } from '../frame/policy-page.tsx';
import { PlacesSection } from '../places/places-section.tsx';

type Calendar = Pick<Policy['calendars'][number], 'id' | 'name' | 'zone' | 'usedBy' | 'changedIn'> & {
  coverage: { to: string; daysLeft: number; state: 'known' | 'soon' | 'ended' };
  mark: 'mark' | 'markNew' | 'markRemoved' | null;
};

/** The calendars of an edition: their zones, until when their holidays are known, and what counts by them. */
export function CalendarsScreen() {
  const { t } = useWords();
  const dates = useDates();
  const { policy, at } = usePolicy();
  const [isCreating, setCreating] = useState(false);
  const rows = useRows();
  const most = policy.calendars.filter(({ coverage }) => coverage.state !== 'known').toSorted(byDaysLeft)[0];
  const columns: Column<Calendar>[] = [
    {
      id: 'name',
      name: t('console:editions.calendar'),
      isMain: true,
      cell: ({ name, mark }) => (
        <>
          <span className={mark === 'markRemoved' ? 'text-ink-3 line-through' : ''}>{name}</span>{' '}
          {mark && <Badge tone={mark === 'markRemoved' ? 'warn' : 'accent'}>{t(`console-policy:draft.${mark}`)}</Badge>}
        </>
      ),
    },
    {
      id: 'zone',
      name: t('console:field.zone'),
      width: '11rem',
      cell: ({ zone }) => zone ?? t('console-policy:zone.own'),
    },
    {
      id: 'coverage',
      name: t('console-policy:coverage.until'),
      width: '15rem',
      cell: ({ coverage }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <span className="tabular-nums">{dates.day(coverage.to)}</span>
          {coverage.state !== 'known' && (
            <Badge tone={coverage.state === 'ended' ? 'bad' : 'warn'} icon="alert">
              {coverage.state === 'ended'
                ? t('console-policy:coverage.endedMark')
                : t('console-policy:coverage.daysLeft', { count: coverage.daysLeft })}
            </Badge>
          )}
        </span>
      ),
    },
    {
      id: 'used',
      name: t('console-policy:used.title'),
      width: '17rem',
      cell: ({ usedBy }) => <UsedByWords usedBy={usedBy} />,
    },
    {
      id: 'version',
      name: t('console-policy:version.column'),
      width: '6rem',
      align: 'end',
      isHiddenOnCard: true,
      cell: ({ changedIn }) => changedIn ?? '–',
    },
  ];
  return (
    <PolicyPage
      actions={
        <Button icon="plus" onPress={() => setCreating(true)}>
          {t('console-policy:create.open')}
        </Button>
      }
    >
      {most && (
        <CoverageNotice
          coverage={most.coverage}
          zone={most.zone ?? t('console-policy:zone.own')}
          name={most.name}
          importAt={`${at}/calendars/${most.id}/import`}
        />
      )}
      <div className="rounded-box border border-line bg-surface">
        <DataTable
          caption={t('console-policy:place.calendars')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `${at}/calendars/${id}`}
          empty={<EmptyState icon="clock-none" title={t('console:editions.noCalendars')} />}
        />
      </div>
      {policy.places.length > 0 && <PlacesSection />}
      {isCreating && <NewCalendarDialog onClose={() => setCreating(false)} />}
    </PolicyPage>
  );
}

/** The calendars in force as the draft has them, and those that are new in it. */
function useRows(): Calendar[] {
  const { language } = useWords();
  const { policy, work } = usePolicy();
  const changes = changedCalendars(work.draft);
  const known = policy.calendars.map((calendar): Calendar => {
    const change = changes.find(({ id }) => id === calendar.id);
    const { after } = change ?? {};
    return {
      ...calendar,
      name: nameIn(after?.name, language) ?? calendar.name,
      zone: after ? (after.zone === ownZone ? null : after.zone) : calendar.zone,
      mark: change === undefined ? null : after === null ? 'markRemoved' : 'mark',
    };
  });
  const made = changes.flatMap(({ id, before, after }): Calendar[] =>
    before !== null || after === null || policy.calendars.some((one) => one.id === id)
      ? []
      : [
          {
            id,
            name: nameIn(after.name, language) ?? id,
            zone: after.zone === ownZone ? null : after.zone,
            usedBy: [],
            changedIn: null,
            coverage: { to: after.coverage.to, daysLeft: 0, state: 'known' },
            mark: 'markNew',
          },
        ],
  );
  return [...known, ...made];
}

type InForce = Policy['calendars'][number];
const byDaysLeft = (one: InForce, other: InForce): number => one.coverage.daysLeft - other.coverage.daysLeft;
