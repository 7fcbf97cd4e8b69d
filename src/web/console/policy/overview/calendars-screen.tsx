import { Badge } from '../../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../../kit/show/data-table.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { UsedByWords } from '../calendar/used-by.tsx';
import { CoverageNotice } from '../coverage/coverage-notice.tsx';
import { useDates } from '../day/use-dates.ts';
import { changedCalendars } from '../draft/policy-draft.ts';
import { type Policy, usePolicy } from '../frame/policy-context.ts';
import { PolicyPage } from '../frame/policy-page.tsx';

type Calendar = Policy['calendars'][number];

/** The calendars of an edition: their zones, until when their holidays are known, and what counts by them. */
export function CalendarsScreen() {
  const { t } = useWords();
  const dates = useDates();
  const { policy, work, at } = usePolicy();
  const changed = new Set(changedCalendars(work.draft).map(({ after }) => after.id));
  const most = policy.calendars.filter(({ coverage }) => coverage.state !== 'known').toSorted(byDaysLeft)[0];
  const columns: Column<Calendar>[] = [
    {
      id: 'name',
      name: t('console:editions.calendar'),
      isMain: true,
      cell: ({ id, name }) => (
        <>
          {name} {changed.has(id) && <Badge tone="accent">{t('console-policy:draft.mark')}</Badge>}
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
    <PolicyPage>
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
          rows={policy.calendars}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `${at}/calendars/${id}`}
          empty={<EmptyState icon="clock-none" title={t('console:editions.noCalendars')} />}
        />
      </div>
    </PolicyPage>
  );
}

const byDaysLeft = (one: Calendar, other: Calendar): number => one.coverage.daysLeft - other.coverage.daysLeft;
