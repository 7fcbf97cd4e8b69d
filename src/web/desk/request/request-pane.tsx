import { useRef } from 'react';
import { readRequest } from '../../../contract/requests.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { useLive } from '../../kit/api/use-live.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Mode } from '../composer/mode.ts';
import { useDesk } from '../frame/desk-context.ts';
import { DeskHead } from '../frame/desk-head.tsx';
import { hrefOf, type QueuePlace } from '../queue/place.ts';
import { EarlyBox } from './early-box.tsx';
import { RequestView } from './request-view.tsx';
import { useOpenRequest } from './use-open-request.ts';

/** The third column: one request, in each of the states it can be in on its way here. */
export function RequestPane({ id, place }: { id: string; place: QueuePlace }) {
  const { t } = useWords();
  const read = useOpenRequest(id);
  const reread = useReread();
  const { edition } = useDesk();
  const back = hrefOf(place);
  useLive(
    (event) => {
      if (event.requestId === id && event.seq > (read.data?.lastSeq ?? 0)) void reread(readRequest);
    },
    { edition: edition.key },
  );
  const begun = useRef<Mode | null>(null);
  if (read.data !== undefined)
    return (
      <RequestView request={read.data} readAt={read.dataUpdatedAt} place={place} back={back} begunIn={begun.current} />
    );
  return (
    <>
      <DeskHead title={t('desk:column.request')} back={back} isBackAlways />
      <div className="p-4">
        {read.error?.status === 404 ? (
          <EmptyState
            icon="search"
            title={t('desk:request.notFound.title')}
            action={<LinkButton href={back}>{t('desk:request.notFound.back')}</LinkButton>}
          >
            {t('desk:request.notFound.text')}
          </EmptyState>
        ) : (
          <Loaded of={read} skeleton={<Skeleton rows={10} />}>
            {() => null}
          </Loaded>
        )}
      </div>
      {read.isPending && (
        <EarlyBox
          request={id}
          onMode={(mode) => {
            begun.current = mode;
          }}
        />
      )}
    </>
  );
}
