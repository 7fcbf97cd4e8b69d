import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { startDraft } from '../../../contract/drafts.ts';
import { readQuestions } from '../../../contract/learning.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { Followed } from './followed.tsx';
import { PinDialog } from './pin-dialog.tsx';
import type { Scope } from './scope.ts';

type Row = ResponseOf<typeof readQuestions>['items'][number];

/** Questions that mostly had no good answer, the most first; each can be given one. */
export function QuestionsTable({ scope }: { scope: Scope }) {
  const { t } = useWords();
  const [pinning, setPinning] = useState<Row | null>(null);
  const navigate = useNavigate();
  const start = useChange(startDraft, { onDone: ({ id }) => void navigate({ href: `/drafts/${id}` }) });
  const read = useApi(readQuestions, { query: scope }, { keepsLast: true });
  const columns: Column<Row>[] = [
    {
      id: 'query',
      name: t('console-learning:questions.query'),
      isMain: true,
      cell: ({ query, language, asked, nothingFound, pinned }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pr-20 rows:pr-0">
          <span lang={language} className="wrap-anywhere">
            {query}
          </span>
          {pinned !== null ? (
            <Badge tone="good" icon="star">
              {t('console-learning:pins.pinned')}
            </Badge>
          ) : (
            nothingFound === asked && (
              <Badge tone="warn" icon="search">
                {t('console-learning:questions.nothing')}
              </Badge>
            )
          )}
        </span>
      ),
    },
    {
      id: 'language',
      name: t('console-learning:language'),
      width: '7rem',
      cell: ({ language }) => languageNames[language],
    },
    {
      id: 'unanswered',
      name: t('console-learning:questions.unanswered'),
      width: '9rem',
      align: 'end',
      cell: ({ unanswered, asked }) => t('console-learning:questions.of', { n: unanswered, of: asked }),
    },
    {
      id: 'filed',
      name: t('console-learning:followed'),
      width: '15rem',
      cell: ({ followed }) => <Followed topics={followed} />,
    },
    {
      id: 'last',
      name: t('console-learning:questions.last'),
      width: '8rem',
      align: 'end',
      cell: ({ lastAt }) => <Instant at={lastAt} look="date" />,
    },
    {
      id: 'answer',
      name: t('console-learning:questions.answer'),
      isNameHidden: true,
      isAction: true,
      width: '7rem',
      align: 'end',
      cell: (row) => (
        <span className="inline-flex">
          <IconButton
            icon="star"
            size="small"
            label={t('console-learning:pins.for', { question: row.query })}
            onPress={() => setPinning(row)}
          />
          <IconButton
            icon="edit"
            size="small"
            label={t('console-learning:questions.write', { question: row.query })}
            onPress={() =>
              void start.send({
                body: { edition: scope.edition, language: row.language, title: row.query, from: 'nothing' },
              })
            }
          />
        </span>
      ),
    },
  ];
  return (
    <>
      <p className="mb-3 max-w-160 text-13 text-ink-2">{t('console-learning:questions.text')}</p>
      <Loaded
        of={read}
        skeleton={<Skeleton look="rows" rows={6} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <EmptyState icon="circle-check" title={t('console-learning:questions.none')} />,
        }}
      >
        {({ items }) => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('console-learning:questions.title')}
              columns={columns}
              rows={items}
              keyOf={({ folded, language }) => `${language}/${folded}`}
            />
          </div>
        )}
      </Loaded>
      {pinning && (
        <PinDialog
          edition={scope.edition}
          language={pinning.language}
          question={pinning.query}
          onClose={() => setPinning(null)}
        />
      )}
    </>
  );
}
