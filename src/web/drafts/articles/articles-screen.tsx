import { useEffect, useRef, useState } from 'react';
import { listArticles } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { SearchField } from '../../kit/input/search-field.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { articleHref } from '../frame/article-href.ts';
import { EditionField, LanguageField } from '../frame/place-fields.tsx';
import { useChosenEdition } from '../frame/writer-context.ts';
import { LagBadge } from './lag-badge.tsx';

type Row = ResponseOf<typeof listArticles>['items'][number];
const settleMs = 200;

/** Every article that the readers of an edition have in one language: where it is from, and whether a translation lags. */
export function ArticlesScreen() {
  const { t, language: own } = useWords();
  const { edition, choose } = useChosenEdition();
  const [language, setLanguage] = useState<Language>(own);
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useKeys(t('drafts:nav.articles'), [{ keys: '/', words: t('drafts:articles.find'), run: () => box.current?.focus() }]);
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  const read = usePages(listArticles, { query: { edition: edition.key, language, q } });
  const columns: Column<Row>[] = [
    {
      id: 'title',
      name: t('drafts:field.title'),
      isMain: true,
      cell: (row) => <span lang={row.language}>{row.title ?? row.path}</span>,
    },
    {
      id: 'path',
      name: t('drafts:field.path'),
      width: '20rem',
      cell: ({ path }) => <span className="text-ink-2 break-all">{path}</span>,
    },
    {
      id: 'origin',
      name: t('drafts:field.origin'),
      width: '14rem',
      cell: ({ origin, n, lags }) => (
        <span className="inline-flex flex-wrap items-center gap-1.5">
          <Badge tone={origin === 'written' ? 'accent' : 'neutral'}>
            {t(`drafts:origin.${origin}`)}
            {n !== null && ` · ${t('drafts:version', { n })}`}
          </Badge>
          <LagBadge lags={lags} />
        </span>
      ),
    },
    {
      id: 'changed',
      name: t('drafts:field.changed'),
      width: '9rem',
      align: 'end',
      cell: ({ changedAt }) => <Instant at={changedAt} look="date" />,
    },
  ];
  return (
    <Page title={t('drafts:nav.articles')} lead={t('drafts:articles.lead')} width="wide">
      <div role="search" className="mb-3 grid gap-2 phone:grid-cols-2 tablet:flex">
        <SearchField
          label={t('drafts:articles.find')}
          value={text}
          onChange={setText}
          keys="/"
          inputRef={box}
          className="phone:col-span-2 tablet:w-80"
        />
        <EditionField value={edition.key} onChange={choose} isLabelHidden className="tablet:w-56" />
        <LanguageField value={language} onChange={setLanguage} isLabelHidden className="tablet:w-44" />
      </div>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={8} />}
        empty={{
          when: () => read.items.length === 0,
          show: <EmptyState icon="book" title={t('drafts:articles.none')} />,
        }}
      >
        {() => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('drafts:nav.articles')}
              columns={columns}
              rows={read.items}
              keyOf={({ path }) => path}
              hrefOf={({ path }) => articleHref(edition.key, language, path)}
            />
          </div>
        )}
      </Loaded>
      <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
    </Page>
  );
}
