import type { DeskWatch } from '../../../contract/watch.ts';
import { DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';
import { isLate, isNear } from './standing.ts';

type Row = { id: string; name: string; late: number; near: number; later: number };

/** Who has how much of what is late or soon will be: where to help first. */
export function ByOwner({ items }: { items: DeskWatch['items'] }) {
  const { t } = useWords();
  const rows = new Map<string, Row>();
  for (const item of items) {
    const id = item.owner?.id ?? '';
    const row = rows.get(id) ?? { id, name: item.owner?.name ?? t('desk:row.unowned'), late: 0, near: 0, later: 0 };
    const field = isLate(item) ? 'late' : isNear(item) ? 'near' : 'later';
    rows.set(id, { ...row, [field]: row[field] + 1 });
  }
  if (rows.size === 0) return null;
  const number = (value: number) => <span className="tabular-nums">{value}</span>;
  return (
    <section className="rounded-box border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-2 text-13 font-bold">{t('desk:watch.byOwner')}</h2>
      <DataTable<Row>
        caption={t('desk:watch.byOwner')}
        rows={[...rows.values()].toSorted((one, other) => other.late - one.late || other.near - one.near)}
        keyOf={({ id }) => id}
        columns={[
          { id: 'name', name: t('desk:watch.owner'), cell: ({ name }) => name, isMain: true },
          { id: 'late', name: t('desk:watch.late'), cell: (row) => number(row.late), align: 'end', width: '9rem' },
          { id: 'near', name: t('desk:watch.next'), cell: (row) => number(row.near), align: 'end', width: '9rem' },
          { id: 'later', name: t('desk:watch.later'), cell: (row) => number(row.later), align: 'end', width: '9rem' },
        ]}
      />
    </section>
  );
}
