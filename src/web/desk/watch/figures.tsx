import type { DeskWatch } from '../../../contract/watch.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { useWords } from '../../kit/words/words.ts';

type Figure = DeskWatch['figures'][number];

/** How many by severity and topic; what is owed to customers and what the desk set itself are never added up. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useWords();
  const number = (count: number, isBad = false) => (
    <span className={isBad && count > 0 ? 'font-medium text-bad tabular-nums' : 'tabular-nums'}>{count}</span>
  );
  const columns: Column<Figure>[] = [
    {
      id: 'what',
      name: t('desk:watch.what'),
      cell: ({ severity, topic }) => `${severity.name}, ${topic.name}`,
      isMain: true,
    },
    { id: 'late', name: t('desk:watch.late'), cell: ({ late }) => number(late, true), align: 'end', width: '7.5rem' },
    ...([1, 4, 24] as const).map(
      (hours): Column<Figure> => ({
        id: `within${hours}`,
        name: t('desk:watch.within', { n: hours }),
        cell: (figure) => number(figure[`within${hours}`]),
        align: 'end',
        width: '7.5rem',
      }),
    ),
  ];
  return (['promises', 'goals'] as const).map((side) => {
    const rows = figures.filter((figure) => figure.of === side);
    return rows.length === 0 ? null : (
      <section key={side} className="rounded-box border border-line bg-surface">
        <h2 className="border-b border-line px-4 py-2 text-13 font-bold">{t(`desk:watch.${side}`)}</h2>
        <DataTable<Figure>
          caption={t(`desk:watch.${side}`)}
          rows={rows}
          keyOf={({ severity, topic }) => `${severity.key} ${topic.key}`}
          columns={columns}
        />
      </section>
    );
  });
}
