import type { RequestSummary } from '../../../contract/requests.ts';
import { Icon } from '../../kit/show/icon.tsx';
import { hrefOf } from '../queue/place.ts';
import { RequestRow } from '../queue/request-row.tsx';
import { WatchSection } from './watch-section.tsx';

/** Some of the queue, under its own heading. */
export const WatchList = ({
  title,
  empty,
  requests,
  isAlarming = false,
  all,
}: {
  title: string;
  empty: string;
  requests: readonly RequestSummary[];
  isAlarming?: boolean;
  all?: string;
}) => (
  <WatchSection title={title} count={requests.length} isAlarming={isAlarming} all={all}>
    {requests.length === 0 ? (
      <p className="flex items-center gap-2 px-4 py-3 text-13 text-ink-2">
        <Icon name="circle-check" size={14} className="text-good" />
        {empty}
      </p>
    ) : (
      <ol aria-label={title} className="[&>li:last-child>a]:border-b-0">
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} href={hrefOf({ queue: 'all' }, request.id)} />
        ))}
      </ol>
    )}
  </WatchSection>
);
