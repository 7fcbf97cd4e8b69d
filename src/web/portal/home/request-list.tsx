import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { readIntake } from '../../../contract/intake.ts';
import { listRequests } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { actsForCustomers, organisationsWhere } from '../guard/own-actions.ts';
import type { PersonMe } from '../guard/person-only.tsx';
import { type Filters, filtersOf, isNarrowed } from './filters.ts';
import { RequestFilters } from './request-filters.tsx';
import { RequestTable } from './request-table.tsx';

const perPage = 25;

/** Every request of the organisation, or of all customers a partner acts for, newest change first. */
export function RequestList({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const filters = filtersOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = useCallback(
    (next: Filters) => void navigate({ to: '/support', search: searchOf(next), replace: true }),
    [navigate],
  );
  const isPartner = actsForCustomers(me);
  const customers = isPartner
    ? organisationsWhere(me, 'requests.manage').filter(({ id }) => id !== me.person.organisation.id)
    : [];
  const example = filters.customer ?? customers[0]?.id;
  const intake = useApi(
    readIntake,
    { query: example === undefined ? {} : { organisation: example } },
    { fresh: 300_000, keepsLast: true },
  );
  const { customer, ...narrowed } = filters;
  const read = usePages(listRequests, {
    query: { ...narrowed, ...(customer === undefined ? {} : { organisation: customer }), limit: perPage },
  });
  const nothing = isNarrowed(filters) ? (
    <EmptyState
      icon="search"
      title={t('portal:home.nothing.title')}
      action={<Button onPress={() => change({ state: 'all' })}>{t('portal:home.filter.clear')}</Button>}
    >
      {t('portal:home.nothing.text')}
    </EmptyState>
  ) : (
    <EmptyState
      icon="inbox"
      title={t('portal:home.first.title')}
      action={
        <LinkButton variant="primary" href="/support/new">
          {t('portal:home.new')}
        </LinkButton>
      }
    >
      {t('portal:home.first.text')}
    </EmptyState>
  );
  const isFirstUse = read.data !== undefined && read.items.length === 0 && !isNarrowed(filters);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests" className="mb-2 text-16 font-bold">
        {t('portal:home.requests')}
      </h2>
      <div className="rounded-box border border-line bg-surface">
        {!isFirstUse && (
          <RequestFilters filters={filters} onChange={change} intake={intake.data} customers={customers} />
        )}
        <Loaded
          of={read}
          skeleton={
            <div className="px-4 py-2">
              <Skeleton look="rows" rows={6} />
            </div>
          }
        >
          {() => <RequestTable requests={read.items} namesCustomers={isPartner} empty={nothing} />}
        </Loaded>
      </div>
      <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
    </section>
  );
}

const searchOf = ({ state, ...rest }: Filters): Record<string, string> => ({
  ...rest,
  ...(state === 'all' ? {} : { state }),
});
