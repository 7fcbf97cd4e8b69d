import { useParams, useSearch } from '@tanstack/react-router';
import { readRequest } from '../../../contract/requests.ts';
import { useApi, useReread } from '../../kit/api/use-api.ts';
import { useLive } from '../../kit/api/use-live.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { PersonOnly } from '../guard/person-only.tsx';
import { requestInput } from './request-input.ts';
import { RequestPage } from './request-page.tsx';

/** One request: its conversation, its facts, and what the customer owes it. */
export function RequestScreen() {
  const { id = '' } = useParams({ strict: false });
  return <PersonOnly>{() => <OneRequest key={id} id={id} />}</PersonOnly>;
}

function OneRequest({ id }: { id: string }) {
  const { t } = useWords();
  const { sent } = useSearch({ strict: false }) as { sent?: boolean };
  const read = useApi(readRequest, requestInput(id), { keepsLast: true });
  const reread = useReread();
  useLive(({ requestId }) => requestId === id && void reread(readRequest));
  const back = { href: '/support', words: t('portal:request.back') };
  if (read.data === undefined && read.error?.status === 404)
    return (
      <Page
        title={t('portal:request.notFound.title')}
        heading={<span className="sr-only">{t('portal:request.notFound.title')}</span>}
        back={back}
      >
        <EmptyState
          icon="search"
          title={t('portal:request.notFound.title')}
          action={<LinkButton href="/support">{t('portal:request.back')}</LinkButton>}
        >
          {t('portal:request.notFound.text')}
        </EmptyState>
      </Page>
    );
  return (
    <Loaded
      of={read}
      skeleton={
        <Page title="" back={back}>
          <Skeleton rows={8} />
        </Page>
      }
    >
      {(request) => <RequestPage key={request.id} request={request} isJustSent={Boolean(sent)} back={back} />}
    </Loaded>
  );
}
