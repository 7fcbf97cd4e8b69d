import type { RequestSummary } from '../../../contract/requests.ts';
import { DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';

type Row = { id: string; name: string; all: number; late: number; next: number };

/** Who has how much, of the requests that are due first: where to help before something becomes late. */
export function ByOwner({
  late,
  next,
  all,
  isPart,
}: {
  late: readonly RequestSummary[];
  next: readonly RequestSummary[];
  all: readonly RequestSummary[];
  isPart: boolean;
}) {
  const { t } = useWords();
  const rows = new Map<string, Row>();
  for (const [field, requests] of [
    ['all', all],
    ['late', late],
    ['next', next],
  ] as const)
    for (const { owner } of requests) {
      const id = owner?.id ?? '';
      const row = rows.get(id) ?? { id, name: owner?.name ?? t('desk:row.unowned'), all: 0, late: 0, next: 0 };
      rows.set(id, { ...row, [field]: row[field] + 1 });
    }
  if (rows.size === 0) return null;
  const number = (value: number) => <span className="tabular-nums">{value}</span>;
  return (
    <section className="rounded-box border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-2 text-13 font-bold">{t('desk:watch.byOwner')}</h2>
      {isPart && <p className="px-4 pt-2 text-12 text-ink-2">{t('desk:watch.part', { n: all.length })}</p>}
      <DataTable<Row>
        caption={t('desk:watch.byOwner')}
        rows={[...rows.values()].toSorted((one, other) => other.late - one.late || other.next - one.next)}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', name: t('desk:watch.owner'), cell: ({ name }) => name, isMain: true },
          { id: 'late', name: t('desk:watch.late'), cell: (row) => number(row.late), align: 'end' },
          { id: 'next', name: t('desk:watch.next'), cell: (row) => number(row.next), align: 'end' },
          { id: 'all', name: t('desk:watch.inHand'), cell: (row) => number(row.all), align: 'end' },
        ]}
      />
    </section>
  );
}
