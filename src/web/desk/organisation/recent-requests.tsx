import type { RequestSummary } from '../../../contract/requests.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { StateMark } from '../../kit/show/state-mark.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';

/** What they asked lately: perhaps it is the same again. */
export function RecentRequests({ requests }: { requests: readonly RequestSummary[] }) {
  const { t } = useWords();
  if (requests.length === 0) return <p className="text-13 text-ink-2">{t('desk:card.noRequests')}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {requests.map((request) => (
        <li key={request.id} className="text-13">
          <TextLink href={hrefOf({ queue: 'all' }, request.id)} look="ink" className="block truncate">
            <span lang={request.language}>{request.title}</span>
          </TextLink>
          <span className="flex flex-wrap items-center gap-x-3 text-12 text-ink-2">
            <span className="tabular-nums">{request.number}</span>
            <StateMark state={request.state} side="support" className="text-12!" />
            <Instant at={request.updatedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
