import { useState } from 'react';
import { listDrafts } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { Button } from '../../kit/input/button.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { LoadMore } from '../../kit/show/load-more.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Tabs } from '../../kit/show/tabs.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { EditionField } from '../frame/place-fields.tsx';
import { useChosenEdition } from '../frame/writer-context.ts';
import { DraftState } from './draft-state.tsx';
import { NewDraftDialog } from './new-draft-dialog.tsx';

type Row = ResponseOf<typeof listDrafts>['items'][number];

/** Articles on their way, and those that arrived. */
export function DraftsScreen() {
  const { t } = useWords();
  const { edition, choose } = useChosenEdition();
  const [state, setState] = useState<'open' | 'ended'>('open');
  const [isNew, setNew] = useState(false);
  useKeys(t('drafts:nav.drafts'), [{ keys: 'n', words: t('drafts:new.title'), run: () => setNew(true) }]);
  return (
    <Page
      title={t('drafts:nav.drafts')}
      lead={t('drafts:list.lead')}
      width="wide"
      actions={
        <>
          <EditionField value={edition.key} onChange={choose} isLabelHidden className="w-52" />
          <Button variant="primary" icon="plus" onPress={() => setNew(true)}>
            {t('drafts:new.title')}
          </Button>
        </>
      }
    >
      <Tabs
        label={t('drafts:nav.drafts')}
        value={state}
        onChange={setState}
        items={(['open', 'ended'] as const).map((id) => ({
          id,
          name: t(`drafts:list.${id}`),
          content: <List edition={edition.key} state={id} onNew={() => setNew(true)} />,
        }))}
      />
      {isNew && <NewDraftDialog edition={edition.key} onClose={() => setNew(false)} />}
    </Page>
  );
}

function List({ edition, state, onNew }: { edition: string; state: 'open' | 'ended'; onNew: () => void }) {
  const { t } = useWords();
  const read = usePages(listDrafts, { query: { edition, state } });
  const columns: Column<Row>[] = [
    {
      id: 'title',
      name: t('drafts:field.title'),
      isMain: true,
      cell: ({ title, path, language }) => <span lang={language}>{title || path}</span>,
    },
    {
      id: 'state',
      name: t('drafts:field.state'),
      width: '15rem',
      cell: (row) => <DraftState draft={row} />,
    },
    { id: 'language', name: t('drafts:language'), width: '8rem', cell: ({ language }) => languageNames[language] },
    { id: 'author', name: t('drafts:field.author'), width: '11rem', cell: ({ authorName }) => authorName },
    {
      id: 'changed',
      name: t('drafts:field.changed'),
      width: '12rem',
      align: 'end',
      cell: ({ changedAt }) => <Instant at={changedAt} />,
    },
  ];
  return (
    <>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={6} />}
        empty={{
          when: () => read.items.length === 0,
          show: (
            <EmptyState
              icon="edit"
              title={t(`drafts:list.none.${state}`)}
              action={state === 'open' && <Button onPress={onNew}>{t('drafts:new.title')}</Button>}
            >
              {t(`drafts:list.noneText.${state}`)}
            </EmptyState>
          ),
        }}
      >
        {() => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('drafts:nav.drafts')}
              columns={columns}
              rows={read.items}
              keyOf={({ id }) => id}
              hrefOf={({ id }) => `/drafts/${id}`}
            />
          </div>
        )}
      </Loaded>
      <LoadMore more={read.more} isLoadingMore={read.isLoadingMore} />
    </>
  );
}
