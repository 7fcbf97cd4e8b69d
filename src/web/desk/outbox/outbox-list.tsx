import { useEffect } from 'react';
import { listOutbox } from '../../../contract/desk.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { OutboxRow } from './outbox-row.tsx';

const everyMs = 10_000;

export function OutboxList({ state }: { state: 'all' | 'set-aside' }) {
  const { t } = useWords();
  const { edition } = useDesk();
  const reread = useReread();
  const lines = usePages(listOutbox, { query: { edition: edition.key, state } });
  useEffect(() => {
    const timer = setInterval(() => document.hidden || void reread(listOutbox), everyMs);
    return () => clearInterval(timer);
  });
  const first = lines.data?.pages[0] as ResponseOf<typeof listOutbox> | undefined;
  return (
    <>
      {first?.mailsLeave === false && (
        <Notice tone="warn" title={t('desk:outbox.noServer')} className="mb-4">
          {t('desk:outbox.noServerText', { setting: 'SMTP_URL' })}
        </Notice>
      )}
      <Loaded
        of={lines}
        skeleton={<Skeleton rows={8} look="rows" />}
        empty={{
          when: () => lines.items.length === 0,
          show: (
            <EmptyState icon="mail" title={t(`desk:outbox.empty.${state}`)}>
              {t(`desk:outbox.emptyText.${state}`)}
            </EmptyState>
          ),
        }}
      >
        {() => (
          <>
            <ul
              aria-label={t('desk:place.outbox')}
              className="divide-y divide-line rounded-box border border-line bg-surface"
            >
              {lines.items.map((line) => (
                <OutboxRow key={line.id} line={line} />
              ))}
            </ul>
            <LoadMore more={lines.more} isLoadingMore={lines.isLoadingMore} />
          </>
        )}
      </Loaded>
    </>
  );
}
