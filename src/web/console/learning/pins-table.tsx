import { useState } from 'react';
import { listPins, readQuestions, removePin } from '../../../contract/learning.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { PinDialog } from './pin-dialog.tsx';

type Pin = ResponseOf<typeof listPins>['items'][number];

/** Which article stands first for which question. */
export function PinsTable({ edition, language }: { edition: string; language?: Language }) {
  const { t } = useWords();
  const [isNew, setNew] = useState(false);
  const read = useApi(listPins, { query: { edition } });
  const change = useChange(removePin, {
    rereads: [listPins, readQuestions],
    onDone: () => say(t('console-learning:pins.removed')),
  });
  const columns: Column<Pin>[] = [
    {
      id: 'question',
      name: t('console-learning:pins.question'),
      isMain: true,
      cell: (pin) => (
        <span lang={pin.language} className="block pr-10 wrap-anywhere rows:pr-0">
          {pin.question}
        </span>
      ),
    },
    {
      id: 'article',
      name: t('console-learning:pins.article'),
      width: '22rem',
      cell: (pin) =>
        pin.title === null ? (
          <span className="text-bad">{t('console-learning:pins.gone', { path: pin.path })}</span>
        ) : (
          <span lang={pin.language}>{pin.title}</span>
        ),
    },
    {
      id: 'language',
      name: t('console-learning:language'),
      width: '7rem',
      cell: (pin) => languageNames[pin.language],
    },
    { id: 'by', name: t('console-learning:pins.by'), width: '10rem', cell: ({ pinnedBy }) => pinnedBy },
    {
      id: 'at',
      name: t('console-learning:pins.since'),
      width: '8rem',
      align: 'end',
      cell: ({ pinnedAt }) => <Instant at={pinnedAt} look="date" />,
    },
    {
      id: 'remove',
      name: t('console-learning:pins.remove'),
      isNameHidden: true,
      isAction: true,
      width: '4rem',
      align: 'end',
      cell: (pin) => (
        <IconButton
          icon="trash"
          size="small"
          label={t('console-learning:pins.removeOne', { question: pin.question })}
          onPress={() => void change.send({ query: { edition, language: pin.language, folded: pin.folded } })}
        />
      ),
    },
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-160 text-13 text-ink-2">{t('console-learning:pins.text')}</p>
        <Button icon="plus" onPress={() => setNew(true)}>
          {t('console-learning:pins.new')}
        </Button>
      </div>
      <Loaded of={read} skeleton={<Skeleton look="rows" rows={4} />}>
        {({ items }) => (
          <div className="rounded-box border border-line bg-surface">
            <DataTable
              caption={t('console-learning:pins.title')}
              columns={columns}
              rows={items.filter((pin) => language === undefined || pin.language === language)}
              keyOf={(pin) => `${pin.language}/${pin.folded}`}
              empty={<EmptyState icon="star" title={t('console-learning:pins.none')} />}
            />
          </div>
        )}
      </Loaded>
      {isNew && <PinDialog edition={edition} language={language ?? null} question="" onClose={() => setNew(false)} />}
    </>
  );
}
