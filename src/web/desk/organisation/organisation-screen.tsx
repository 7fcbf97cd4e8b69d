import { useParams } from '@tanstack/react-router';
import { readOrganisationCard } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { deskKinds } from '../frame/places.ts';
import { ForKinds } from '../frame/staff-only.tsx';
import { hrefOf } from '../queue/place.ts';
import { RequestRow } from '../queue/request-row.tsx';
import { cardFreshMs, cardInput } from './card-input.ts';
import { CardSections } from './card-sections.tsx';

/** One organisation as the desk sees it: what ⌘K and a request's head lead to. */
export function OrganisationScreen() {
  const { id = '' } = useParams({ strict: false });
  return (
    <ForKinds kinds={deskKinds}>
      <One key={id} id={id} />
    </ForKinds>
  );
}

function One({ id }: { id: string }) {
  const { t } = useWords();
  const card = useApi(readOrganisationCard, cardInput(id), { fresh: cardFreshMs });
  if (card.data === undefined && card.error?.status === 404)
    return (
      <DeskPage title={t('desk:card.notFound')} back="/desk">
        <EmptyState icon="building" title={t('desk:card.notFound')}>
          {t('desk:card.notFoundText')}
        </EmptyState>
      </DeskPage>
    );
  return (
    <DeskPage
      title={card.data?.name ?? t('desk:card.title')}
      back="/desk"
      isBackAlways
      width="wide"
      actions={
        <LinkButton size="small" icon="phone" href={`/desk/new?organisation=${id}`}>
          {t('desk:caller.title')}
        </LinkButton>
      }
    >
      <Loaded of={card}>
        {(read) => (
          <div className="grid gap-6 full:grid-cols-[20rem_minmax(0,1fr)]">
            <div className="flex h-fit flex-col divide-y divide-line rounded-box border border-line bg-surface">
              <CardSections card={read} request={null} />
            </div>
            <section className="@container h-fit min-w-0 rounded-box border border-line bg-surface">
              <h2 className="border-b border-line px-4 py-2.5 text-13 font-bold">{t('desk:card.requests')}</h2>
              {read.requests.length === 0 ? (
                <EmptyState title={t('desk:card.noRequests')} />
              ) : (
                <ol className="[&>li:last-child>a]:border-b-0">
                  {read.requests.map((request) => (
                    <RequestRow
                      key={request.id}
                      request={request}
                      href={hrefOf({ queue: 'all' }, request.id)}
                      names="number"
                    />
                  ))}
                </ol>
              )}
            </section>
          </div>
        )}
      </Loaded>
    </DeskPage>
  );
}
