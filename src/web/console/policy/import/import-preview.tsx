import type { importCalendar } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { Select } from '../../../kit/input/select.tsx';
import { Badge, type Tone } from '../../../kit/show/badge.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { type Column, DataTable } from '../../../kit/show/data-table.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { useDates } from '../day/use-dates.ts';
import { useHoursWords } from '../hours/use-hours-words.ts';

type Answer = ResponseOf<typeof importCalendar>;
type Event = Answer['events'][number];
type DayChange = Answer['changes'][number];
type Skipped = Answer['skipped'][number];
export type Meaning = Event['meaning'];

const meanings: readonly Meaning[] = ['holiday', 'make-up', 'skip'];
const tones: Record<DayChange['what'], Tone> = { added: 'good', changed: 'accent', removed: 'warn', same: 'neutral' };

type ImportPreviewProps = { answer: Answer; onMeaning: (key: string, meaning: Meaning) => void };

/** What was found in a file, what each line means, what days come of it, and what was left out. */
export function ImportPreview({ answer, onMeaning }: ImportPreviewProps) {
  const { t } = useWords();
  const changes = answer.changes.filter(({ what }) => what !== 'same');
  const same = answer.changes.length - changes.length;
  return (
    <>
      {answer.faults.length > 0 && (
        <div role="alert">
          <Notice tone="bad" title={t('console-policy:import.faults', { count: answer.faults.length })}>
            <ul>
              {answer.faults.map(({ line, path, message }) => (
                <li key={`${line}${path}${message}`}>
                  {t('console-policy:import.line', { line })} {message}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {answer.events.length > 0 && <Events events={answer.events} onMeaning={onMeaning} />}
      {answer.faults.length === 0 && <Changes changes={changes} same={same} />}
      {answer.skipped.length > 0 && <SkippedLines skipped={answer.skipped} />}
    </>
  );
}

function Events({ events, onMeaning }: { events: readonly Event[]; onMeaning: ImportPreviewProps['onMeaning'] }) {
  const { t } = useWords();
  const dates = useDates();
  const columns: Column<Event>[] = [
    {
      id: 'days',
      name: t('console-policy:import.days'),
      width: '14rem',
      cell: ({ from, to, days, repeats }) => (
        <span className="tabular-nums">
          {from === to ? dates.dayOfWeek(from) : dates.range(from, to)}
          {repeats && (
            <span className="block text-12 text-ink-2">{t('console-policy:import.repeats', { count: days })}</span>
          )}
        </span>
      ),
    },
    { id: 'name', name: t('console-policy:import.name'), isMain: true, cell: ({ name }) => name },
    {
      id: 'meaning',
      name: t('console-policy:import.meaning'),
      width: '15rem',
      cell: ({ key, name, meaning }) => (
        <Select<Meaning>
          label={t('console-policy:import.meaningOf', { name })}
          isLabelHidden
          size="small"
          className="inline-flex w-52"
          items={meanings.map((one) => ({ id: one, name: t(`console-policy:import.means.${one}`) }))}
          value={meaning}
          onChange={(next) => onMeaning(key, next)}
        />
      ),
    },
    {
      id: 'readFrom',
      name: t('console-policy:import.readFrom'),
      width: '11rem',
      isHiddenOnCard: true,
      cell: ({ readFrom }) => <span className="text-ink-2">{t(`console-policy:import.from.${readFrom}`)}</span>,
    },
  ];
  return (
    <Card title={t('console-policy:import.events', { count: events.length })} isFlush>
      <DataTable
        caption={t('console-policy:import.events', { count: events.length })}
        columns={columns}
        rows={events}
        keyOf={({ key }) => key}
      />
    </Card>
  );
}

function Changes({ changes, same }: { changes: readonly DayChange[]; same: number }) {
  const { t } = useWords();
  const dates = useDates();
  const words = useHoursWords();
  const columns: Column<DayChange>[] = [
    { id: 'date', name: t('console-policy:import.day'), isMain: true, cell: ({ date }) => dates.dayOfWeek(date) },
    {
      id: 'what',
      name: t('console-policy:import.what'),
      width: '8rem',
      isCorner: true,
      cell: ({ what }) => <Badge tone={tones[what]}>{t(`console-policy:import.whats.${what}`)}</Badge>,
    },
    { id: 'name', name: t('console-policy:import.name'), width: '14rem', cell: ({ name }) => name },
    { id: 'before', name: t('console-policy:change.before'), width: '13rem', cell: ({ before }) => words(before) },
    { id: 'after', name: t('console-policy:change.after'), width: '13rem', cell: ({ after }) => words(after) },
  ];
  return (
    <Card title={t('console-policy:import.changes', { count: changes.length })} isFlush>
      {same > 0 && (
        <p className="border-b border-line px-4 py-2 text-13 text-ink-2">
          {t('console-policy:import.same', { count: same })}
        </p>
      )}
      {changes.length > 0 && (
        <DataTable
          caption={t('console-policy:import.changes', { count: changes.length })}
          columns={columns}
          rows={changes}
          keyOf={({ date }) => date}
        />
      )}
    </Card>
  );
}

function SkippedLines({ skipped }: { skipped: readonly Skipped[] }) {
  const { t } = useWords();
  const columns: Column<Skipped & { at: number }>[] = [
    { id: 'line', name: t('console-policy:import.lineColumn'), width: '5rem', align: 'end', cell: ({ line }) => line },
    { id: 'what', name: t('console-policy:import.name'), isMain: true, cell: ({ what }) => what },
    { id: 'why', name: t('console-policy:import.why'), width: '55%', cell: ({ message }) => message },
  ];
  return (
    <Card title={t('console-policy:import.skipped', { count: skipped.length })} isFlush>
      <DataTable
        caption={t('console-policy:import.skipped', { count: skipped.length })}
        columns={columns}
        rows={skipped.map((one, at) => ({ ...one, at }))}
        keyOf={({ at }) => String(at)}
      />
    </Card>
  );
}
