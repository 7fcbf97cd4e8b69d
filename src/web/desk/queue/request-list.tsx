import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { usePageTitle } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskHead } from '../frame/desk-head.tsx';
import { EmptyQueue } from './empty-queue.tsx';
import { Filters } from './filters.tsx';
import { hrefOf, isNarrowed, type QueuePlace } from './place.ts';
import { RequestRow } from './request-row.tsx';
import { useCursor } from './use-cursor.ts';
import { useMoreInSight } from './use-more-in-sight.ts';
import { useQueue } from './use-queue.ts';
import { useQueueName } from './use-queue-name.ts';

/** One queue: rows by due time. What changes elsewhere moves rows, never the one that is open or pointed at. */
export function RequestList({ place, open }: { place: QueuePlace; open: string | null }) {
  const { t } = useWords();
  const { edition } = useDesk();
  const navigate = useNavigate();
  const queue = useQueue(place, edition.key);
  const name = useQueueName(place.queue);
  const [isFiltering, setFiltering] = useState(isNarrowed(place));
  const end = useRef<HTMLDivElement>(null);
  // Beside an open request, or behind the queues on a phone, something else is what the page is about.
  const isMain = useRouterState({ select: (state) => state.location.pathname === '/desk' });
  usePageTitle(isMain ? name : '');
  useMoreInSight(end, queue.more, queue.isLoadingMore);
  const rows = useCursor(
    queue.items.map(({ id }) => id),
    open,
    (id) => void navigate({ href: hrefOf(place, id) }),
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <DeskHead
        title={name}
        level={isMain ? 'h1' : 'h2'}
        back="/desk/queues"
        actions={
          <Button size="small" variant="quiet" aria-expanded={isFiltering} onPress={() => setFiltering(!isFiltering)}>
            {t('desk:filter.label')}
            {isNarrowed(place) && <span className="size-1.5 rounded-full bg-accent-solid" />}
          </Button>
        }
      />
      {isFiltering && <Filters place={place} />}
      <div className="@container relative min-h-0 flex-1 overflow-y-auto" data-desk-list>
        <Loaded
          of={queue}
          skeleton={
            <div className="px-4">
              <Skeleton rows={9} look="rows" />
            </div>
          }
          empty={{ when: () => queue.items.length === 0 && queue.more === null, show: <EmptyQueue place={place} /> }}
        >
          {() => (
            <>
              <ol aria-label={name}>
                {queue.items.map((request) => (
                  <RequestRow
                    key={request.id}
                    request={request}
                    href={hrefOf(place, request.id)}
                    isOpen={request.id === open}
                    isTabStop={request.id === rows.cursor}
                    onFocus={() => rows.setCursor(request.id)}
                  />
                ))}
              </ol>
              {queue.more && (
                <div ref={end} className="flex justify-center py-3">
                  <Button size="small" isPending={queue.isLoadingMore} onPress={queue.more}>
                    {t('desk:queue.loadMore')}
                  </Button>
                </div>
              )}
            </>
          )}
        </Loaded>
      </div>
    </div>
  );
}
