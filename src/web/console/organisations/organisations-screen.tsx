import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { exportOrganisations, listOrganisations } from '../../../contract/console.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { SearchField } from '../../kit/input/search-field.tsx';
import { Select } from '../../kit/input/select.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { EditionSelect } from '../frame/edition-select.tsx';
import { type EditionFacts, useEdition, useFacts } from '../frame/use-facts.ts';
import { PolicyNotices } from '../policy/frame/policy-notices.tsx';
import { OrganisationsTable } from './organisations-table.tsx';

/** The organisations of an edition: found by their own name or that of one of their people. */
export function OrganisationsScreen() {
  const facts = useFacts();
  return <Loaded of={facts}>{({ editions }) => <Organisations editions={editions} />}</Loaded>;
}

type Kind = 'all' | 'customer' | 'partner';
const kinds: readonly Kind[] = ['all', 'customer', 'partner'];
const settleMs = 200;

function Organisations({ editions }: { editions: readonly EditionFacts[] }) {
  const { t } = useWords();
  const asked = useRouterState({ select: (state) => state.location.search as Record<string, unknown> });
  const { edition, choose } = useEdition(editions, typeof asked['edition'] === 'string' ? asked['edition'] : null);
  const [q, setQ] = useState(() => (typeof asked['q'] === 'string' ? asked['q'] : ''));
  const [kind, setKind] = useState<Kind>(() => kinds.find((one) => one === asked['kind']) ?? 'all');
  const settled = useSettled(q.trim());
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useKeys(t('console:nav.organisations'), [
    { keys: '/', words: t('console:list.find'), run: () => box.current?.focus() },
    { keys: 'n', words: t('console:list.new'), run: () => void navigate({ to: '/console/new' }) },
  ]);
  useAddress({ edition: edition?.key, q: settled, kind: kind === 'all' ? undefined : kind });
  const read = usePages(
    listOrganisations,
    { query: { edition: edition?.key ?? '', q: settled, ...(kind === 'all' ? {} : { kind }) } },
    { isEnabled: edition !== undefined },
  );
  if (edition === undefined) return <EmptyState icon="globe" title={t('console:list.noEdition')} />;
  return (
    <Page
      title={t('console:nav.organisations')}
      width="wide"
      actions={
        <>
          <LinkButton
            icon="download"
            href={`${exportOrganisations.path}?edition=${encodeURIComponent(edition.key)}`}
            download
          >
            {t('console:list.export')}
          </LinkButton>
          <LinkButton icon="plus" variant="primary" href="/console/new">
            {t('console:list.new')}
          </LinkButton>
        </>
      }
    >
      <PolicyNotices edition={edition.key} />
      <div role="search" className="mb-3 grid gap-2 phone:grid-cols-2 tablet:flex tablet:flex-wrap">
        <SearchField
          label={t('console:list.find')}
          value={q}
          onChange={setQ}
          keys="/"
          inputRef={box}
          className="phone:col-span-2 tablet:w-80"
        />
        <EditionSelect
          editions={editions}
          value={edition.key}
          onChange={choose}
          isLabelHidden
          className="tablet:w-56"
        />
        <Select
          label={t('console:list.kind')}
          isLabelHidden
          items={kinds.map((one) => ({ id: one, name: t(`console:kinds.${one}`) }))}
          value={kind}
          onChange={setKind}
          className="tablet:w-44"
        />
      </div>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={8} />}
        empty={{
          when: () => read.items.length === 0,
          show: <NoOrganisation isFirst={settled === '' && kind === 'all'} edition={edition.name} />,
        }}
      >
        {() => (
          <div className="rounded-box border border-line bg-surface">
            <OrganisationsTable organisations={read.items} />
          </div>
        )}
      </Loaded>
      <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
    </Page>
  );
}

function NoOrganisation({ isFirst, edition }: { isFirst: boolean; edition: string }) {
  const { t } = useWords();
  return (
    <EmptyState
      icon={isFirst ? 'building' : 'search'}
      title={t(isFirst ? 'console:list.first' : 'console:list.nothing', { edition })}
      action={
        isFirst && (
          <>
            <LinkButton href="/console/import">{t('console:list.import')}</LinkButton>
            <LinkButton variant="primary" href="/console/new">
              {t('console:list.new')}
            </LinkButton>
          </>
        )
      }
    >
      {t(isFirst ? 'console:list.firstText' : 'console:list.nothingText')}
    </EmptyState>
  );
}

/** What was typed, a moment after the last key: each key would otherwise be a question of its own. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Keeps the filters in the address: a reload, a bookmark and the way back find the same list. */
function useAddress(filters: Record<string, string | undefined>): void {
  const search = new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  useEffect(() => {
    history.replaceState(history.state, '', search === '' ? location.pathname : `${location.pathname}?${search}`);
  }, [search]);
}
