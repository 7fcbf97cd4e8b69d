import type { previewPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { RadioGroup } from '../../../kit/input/radio-group.tsx';
import { Badge } from '../../../kit/show/badge.tsx';
import { Card } from '../../../kit/show/card.tsx';
import { type Column, DataTable } from '../../../kit/show/data-table.tsx';
import { EmptyState } from '../../../kit/show/empty-state.tsx';
import { LoadMore } from '../../../kit/show/load-more.tsx';
import { formatInstant } from '../../../kit/time/format-instant.ts';
import { useNow } from '../../../kit/time/now.ts';
import { useZone } from '../../../kit/time/zone.ts';
import { useWords } from '../../../kit/words/words.ts';
import type { toSend } from '../draft/policy-draft.ts';
import { useMoreMoved } from './use-more-moved.ts';

type Preview = ResponseOf<typeof previewPolicy>;
type Moved = Preview['items'][number];
type Only = 'all' | 'late-at-once' | 'without-due';
type MovedClocksProps = {
  draft: ReturnType<typeof toSend>;
  answer: Preview;
  only: Only;
  onOnly: (only: Only) => void;
};

/** Every clock that would move, with its due time before and after in the operator's own zone. */
export function MovedClocks({ draft, answer, only, onOnly }: MovedClocksProps) {
  const { t } = useWords();
  const zone = useZone();
  const { items, isLoading, more } = useMoreMoved(answer, draft, only);
  const columns: Column<Moved>[] = [
    {
      id: 'request',
      name: t('console-policy:moved.request'),
      isMain: true,
      cell: ({ request }) => <RequestName request={request} />,
    },
    {
      id: 'severity',
      name: t('console:editions.severity'),
      width: '6rem',
      isCorner: true,
      cell: ({ severity }) => severity.name,
    },
    {
      id: 'clock',
      name: t('console-policy:moved.clock'),
      width: '10rem',
      cell: ({ clock }) => t(`kit:clock.of.${clock}`),
    },
    {
      id: 'old',
      name: t('console-policy:moved.old'),
      width: '11rem',
      cell: (one) => <Due at={one.oldDueAt} paused={one.paused} />,
    },
    { id: 'new', name: t('console-policy:moved.new'), width: '13rem', cell: (one) => <NewDue moved={one} /> },
  ];
  return (
    <Card
      title={t('console-policy:moved.title')}
      action={<span className="text-12 text-ink-2">{t('console-policy:moved.zone', { zone })}</span>}
      isFlush
    >
      <div className="border-b border-line px-4 py-2">
        <RadioGroup<Only>
          label={t('console-policy:moved.only')}
          isLabelHidden
          look="row"
          choices={(['all', 'late-at-once', 'without-due'] as const).map((id) => ({
            id,
            name: t(`console-policy:moved.onlys.${id}`),
          }))}
          value={only}
          onChange={onOnly}
        />
      </div>
      <DataTable
        caption={t('console-policy:moved.title')}
        columns={columns}
        rows={items}
        keyOf={({ request, clock, what }) => `${request.id}${clock}${what}`}
        empty={<EmptyState icon="check" title={t('console-policy:moved.nothing')} />}
      />
      <LoadMore more={more} isLoadingMore={isLoading} />
    </Card>
  );
}

/** Its number and title; the request itself is the desk's, where no operator goes. */
const RequestName = ({ request }: { request: Moved['request'] }) => (
  <span className="block min-w-0">
    <span className="tabular-nums">{request.number}</span> · {request.title}
    <span className="block text-12 text-ink-2">{request.organisation}</span>
  </span>
);

function Due({ at, paused }: { at: string | null; paused: boolean }) {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  if (at === null)
    return <span className="text-ink-2">{t(paused ? 'kit:clock.paused' : 'console-policy:moved.unknown')}</span>;
  return (
    <time dateTime={at} className="tabular-nums" title={formatInstant(at, { language, zone, now, detail: 'full' })}>
      {formatInstant(at, { language, zone, now })}
    </time>
  );
}

function NewDue({ moved }: { moved: Moved }) {
  const { t } = useWords();
  const { oldDueAt, newDueAt, what } = moved;
  const way =
    oldDueAt === null || newDueAt === null || oldDueAt === newDueAt ? null : newDueAt < oldDueAt ? 'earlier' : 'later';
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      {what === 'ends' ? (
        <span className="text-ink-2">{t('console-policy:moved.ends')}</span>
      ) : (
        <Due at={newDueAt} paused={moved.paused} />
      )}
      {moved.lateAtOnce ? (
        <Badge tone="bad" icon="alert">
          {t('console-policy:moved.late')}
        </Badge>
      ) : moved.withoutDue ? (
        <Badge tone="warn" icon="clock-none">
          {t('console-policy:moved.withoutDue')}
        </Badge>
      ) : what === 'starts' ? (
        <Badge>{t('console-policy:moved.starts')}</Badge>
      ) : (
        way && <Badge>{t(`console-policy:moved.${way}`)}</Badge>
      )}
    </span>
  );
}
