import { readArticleFigures } from '../../../contract/learning.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { Scope } from './scope.ts';

type Row = ResponseOf<typeof readArticleFigures>['items'][number];

/** Which articles help and which do not; those that do not come first. */
export function ArticlesTable({ scope }: { scope: Scope }) {
  const { t } = useWords();
  const read = useApi(readArticleFigures, { query: scope }, { keepsLast: true });
  const number = (id: 'opened' | 'helped' | 'notHelped' | 'filedAfter', width = '8rem'): Column<Row> => ({
    id,
    name: t(`console-learning:articles.${id}`),
    width,
    align: 'end',
    cell: (row) => (row[id] === 0 ? <span className="text-ink-3">0</span> : row[id]),
  });
  const columns: Column<Row>[] = [
    {
      id: 'title',
      name: t('console-learning:articles.article'),
      isMain: true,
      cell: ({ title, path, language }) => <span lang={language}>{title ?? path}</span>,
    },
    {
      id: 'language',
      name: t('console-learning:language'),
      width: '7rem',
      cell: ({ language }) => languageNames[language as keyof typeof languageNames] ?? language,
    },
    number('opened'),
    number('helped'),
    number('notHelped'),
    number('filedAfter', '11rem'),
  ];
  return (
    <>
      <p className="mb-3 max-w-160 text-13 text-ink-2">{t('console-learning:articles.text')}</p>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={6} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <EmptyState icon="book" title={t('console-learning:articles.none')} />,
        }}
      >
        {({ items }) => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('console-learning:articles.title')}
              columns={columns}
              rows={items}
              keyOf={({ path, language }) => `${language}/${path}`}
              hrefOf={({ path, language }) =>
                `/drafts/article?${new URLSearchParams({ edition: scope.edition, language, path })}`
              }
            />
          </div>
        )}
      </Loaded>
    </>
  );
}
