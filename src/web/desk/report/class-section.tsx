import type { Attainment } from '../../../contract/watch.ts';
import type { PromiseClass } from '../../../domain/attainment/promise-class.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';
import { openTime } from './open-time.ts';
import { ShareBar } from './share-bar.tsx';

type Figure = Attainment['groups'][number]['figures'][number];
type Row = Figure & { group: string; groupKey: string };

/** Commitments, objectives or the desk's goals, each by itself: what was kept, and how long it took. */
export function ClassSection({ of, report }: { of: PromiseClass; report: Attainment }) {
  const { t } = useWords();
  const rows = report.groups.flatMap(({ key, name, figures }) =>
    figures.filter(({ promise }) => promise === of).map((figure): Row => ({ ...figure, group: name, groupKey: key })),
  );
  if (rows.length === 0) return null;
  const isGrouped = report.by !== 'edition';
  const clock = (row: Row) => t(`kit:clock.of.${row.clock}`);
  const columns: Column<Row>[] = [
    {
      id: 'what',
      name: t(isGrouped ? `desk-report:by.${report.by}` : 'desk-report:column.clock'),
      cell: (row) => (isGrouped ? row.group : clock(row)),
      isMain: true,
    },
    ...(isGrouped ? [{ id: 'clock', name: t('desk-report:column.clock'), cell: clock, width: '8rem' }] : []),
    { id: 'met', name: t('desk-report:column.met'), cell: ({ met }) => met, align: 'end', width: '5rem' },
    {
      id: 'missed',
      name: t('desk-report:column.missed'),
      cell: ({ missed }) => <span className={missed > 0 ? 'font-medium text-bad' : ''}>{missed}</span>,
      align: 'end',
      width: '5rem',
    },
    {
      id: 'share',
      name: t('desk-report:column.share'),
      cell: ({ share }) => <ShareBar share={share} />,
      align: 'end',
      width: '10.5rem',
    },
    { id: 'p50', name: t('desk-report:column.p50'), cell: ({ p50 }) => openTime(p50), align: 'end', width: '7.5rem' },
    { id: 'p90', name: t('desk-report:column.p90'), cell: ({ p90 }) => openTime(p90), align: 'end', width: '7.5rem' },
  ];
  return (
    <section className="rounded-box border border-line bg-surface">
      <header className="border-b border-line px-4 py-2">
        <h2 className="text-13 font-bold">{t(`desk-report:class.${of}`)}</h2>
        {of === 'goal' && <p className="text-12 text-ink-2">{t('desk-report:goalNote')}</p>}
      </header>
      <DataTable<Row>
        caption={t(`desk-report:class.${of}`)}
        rows={rows}
        keyOf={({ groupKey, clock: kind, promise }) => `${groupKey} ${promise} ${kind}`}
        columns={columns}
      />
    </section>
  );
}
