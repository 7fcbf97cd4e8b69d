import { readTopicFigures } from '../../../contract/learning.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { localeOf } from '../../kit/time/format-instant.ts';
import { useWords } from '../../kit/words/words.ts';
import { Followed } from './followed.tsx';
import type { Scope } from './scope.ts';

type Row = ResponseOf<typeof readTopicFigures>['items'][number];

/** How many questions ended without a request, by topic, and the topics of those that followed. */
export function TopicsTable({ scope }: { scope: Scope }) {
  const { t, language } = useWords();
  const read = useApi(readTopicFigures, { query: scope }, { keepsLast: true });
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
  const columns: Column<Row>[] = [
    {
      id: 'topic',
      name: t('console-learning:topics.topic'),
      isMain: true,
      cell: ({ topic }) => topic?.name ?? t('console-learning:topics.noTopic'),
    },
    { id: 'asked', name: t('console-learning:topics.asked'), width: '8rem', align: 'end', cell: (row) => row.asked },
    { id: 'helped', name: t('console-learning:topics.helped'), width: '9rem', align: 'end', cell: (row) => row.helped },
    {
      id: 'deflected',
      name: t('console-learning:topics.deflected'),
      width: '13rem',
      cell: ({ deflected }) => (
        <span className="flex items-center gap-2">
          <span className="h-1.5 w-24 overflow-hidden rounded-full bg-sunken" aria-hidden="true">
            <span className="block h-full bg-good" style={{ width: `${deflected * 100}%` }} />
          </span>
          <span className="tabular-nums">{percent.format(deflected)}</span>
        </span>
      ),
    },
    {
      id: 'filed',
      name: t('console-learning:followed'),
      width: '18rem',
      cell: ({ followed }) => <Followed topics={followed} />,
    },
  ];
  return (
    <>
      <p className="mb-3 max-w-160 text-13 text-ink-2">{t('console-learning:topics.text')}</p>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={4} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <EmptyState icon="chart" title={t('console-learning:topics.none')} />,
        }}
      >
        {({ items }) => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('console-learning:topics.title')}
              columns={columns}
              rows={items}
              keyOf={({ topic }) => topic?.key ?? ''}
            />
          </div>
        )}
      </Loaded>
    </>
  );
}
