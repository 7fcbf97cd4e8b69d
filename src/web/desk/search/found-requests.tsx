import { useNavigate } from '@tanstack/react-router';
import { findRequests } from '../../../contract/desk.ts';
import type { RequestSummary } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { hrefOf } from '../queue/place.ts';
import { RequestRow } from '../queue/request-row.tsx';
import { useCursor } from '../queue/use-cursor.ts';

/** The requests that hold every word, the latest first; done ones too. */
export function FoundRequests({ words }: { words: string }) {
  const { t } = useWords();
  const { edition } = useDesk();
  const found = useApi(
    findRequests,
    { query: { edition: edition.key, q: words.slice(0, 200), limit: 50 } },
    { keepsLast: true },
  );
  return (
    <section className="@container rounded-box border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-2 text-13 font-bold">{t('desk:search.requests')}</h2>
      <Loaded
        of={found}
        skeleton={
          <div className="px-4">
            <Skeleton rows={4} look="rows" />
          </div>
        }
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState icon="search" title={t('desk:search.nothing')}>
              {t('desk:search.nothingText')}
            </EmptyState>
          ),
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Loaded>
    </section>
  );
}

function Rows({ items }: { items: readonly RequestSummary[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const href = (id: string) => hrefOf({ queue: 'all' }, id);
  const rows = useCursor(
    items.map(({ id }) => id),
    null,
    (id) => void navigate({ href: href(id) }),
  );
  return (
    <ol aria-label={t('desk:search.requests')} className="[&>li:last-child>a]:border-b-0">
      {items.map((request) => (
        <RequestRow
          key={request.id}
          request={request}
          href={href(request.id)}
          names="both"
          isTabStop={request.id === rows.cursor}
          onFocus={() => rows.setCursor(request.id)}
        />
      ))}
    </ol>
  );
}
