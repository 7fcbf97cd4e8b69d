import { useState } from 'react';
import type { importOrganisations } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Tone } from '../../kit/show/badge.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import type { IconName } from '../../kit/show/icon.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';

export type Report = ResponseOf<typeof importOrganisations>;
type Fault = Report['faults'][number];
type Line = Report['preview'][number];

const atOnce = 100;
const marks: Record<Line['what'], { tone: Tone; icon: IconName }> = {
  add: { tone: 'good', icon: 'plus' },
  change: { tone: 'accent', icon: 'edit' },
  same: { tone: 'neutral', icon: 'check' },
  fault: { tone: 'bad', icon: 'alert' },
};

/** What a file would do: its faults first, each with line and column, then every line with what comes of it. */
export function ImportReport({ report }: { report: Report }) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-4">
      {report.faults.length > 0 && (
        <Notice tone="bad" title={t('console:import.faults', { count: report.faults.length })}>
          {t('console:import.faultsText')}
        </Notice>
      )}
      {report.faults.length > 0 && <Faults faults={report.faults} />}
      {report.preview.length > 0 && <Preview report={report} />}
    </div>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useWords();
  const { shown, rest } = useFirst(faults);
  const columns: Column<Fault & { at: number }>[] = [
    { id: 'line', name: t('console:import.line'), width: '5rem', align: 'end', cell: ({ line }) => line },
    {
      id: 'column',
      name: t('console:import.columnName'),
      width: '12rem',
      cell: ({ column }) => column && <code>{column}</code>,
    },
    { id: 'message', name: t('console:import.fault'), isMain: true, cell: ({ message }) => message },
  ];
  return (
    <Card title={t('console:import.faultsTitle')} isFlush>
      <DataTable
        caption={t('console:import.faultsTitle')}
        columns={columns}
        rows={shown.map((fault, at) => ({ ...fault, at }))}
        keyOf={({ at }) => String(at)}
      />
      {rest}
    </Card>
  );
}

function Preview({ report }: { report: Report }) {
  const { t } = useWords();
  const { shown, rest } = useFirst(report.preview);
  const columns: Column<Line>[] = [
    { id: 'line', name: t('console:import.line'), width: '5rem', align: 'end', cell: ({ line }) => line },
    {
      id: 'what',
      name: t('console:import.what'),
      width: '9rem',
      isCorner: true,
      cell: ({ what }) => <Badge {...marks[what]}>{t(`console:import.whats.${what}`)}</Badge>,
    },
    { id: 'name', name: t('console:field.name'), isMain: true, cell: ({ name }) => name },
    { id: 'detail', name: t('console:import.detail'), width: '45%', cell: ({ detail }) => detail },
  ];
  return (
    <Card title={t('console:import.preview')} isFlush>
      <p className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-13 text-ink-2 empty:hidden">
        {report.toAdd > 0 && <span>{t('console:import.toAdd', { count: report.toAdd })}</span>}
        {report.toChange > 0 && <span>{t('console:import.toChange', { count: report.toChange })}</span>}
        {report.unchanged > 0 && <span>{t('console:import.unchanged', { count: report.unchanged })}</span>}
      </p>
      <DataTable
        caption={t('console:import.preview')}
        columns={columns}
        rows={shown}
        keyOf={({ line }) => String(line)}
      />
      {rest}
    </Card>
  );
}

/** A file has thousands of lines: the first hundred are drawn, and more when asked for. */
function useFirst<T>(all: readonly T[]) {
  const { t } = useWords();
  const [most, setMost] = useState(atOnce);
  const left = all.length - most;
  const rest = left > 0 && (
    <div className="flex justify-center border-t border-line py-3">
      <Button size="small" onPress={() => setMost(most * 4)}>
        {t('console:import.more', { count: left })}
      </Button>
    </div>
  );
  return { shown: all.slice(0, most), rest };
}
