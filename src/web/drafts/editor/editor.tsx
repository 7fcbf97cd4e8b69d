import { useRef, useState } from 'react';
import type { DraftView } from '../../../contract/drafts.ts';
import { Button } from '../../kit/input/button.tsx';
import { ErrorSummary } from '../../kit/input/error-summary.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useKeys } from '../../kit/over/use-keys.ts';
import { Page } from '../../kit/show/page.tsx';
import { type TabItem, Tabs } from '../../kit/show/tabs.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { DiffView } from '../articles/diff-view.tsx';
import { SourceText } from '../articles/source-text.tsx';
import { EditionField } from '../frame/place-fields.tsx';
import { DraftState } from '../list/draft-state.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { FaultList } from './fault-list.tsx';
import { lineRange } from './markdown-keys.ts';
import { MoveButtons } from './move-buttons.tsx';
import { PreviewOf, usePreview } from './preview.tsx';
import { SourceField } from './source-field.tsx';
import { useSource } from './use-source.ts';
import { useWide } from './use-wide.ts';

type View = 'write' | 'preview' | 'changes' | 'original';
const settleMs = 350;

/** Text and preview beside each other, or one behind the other where there is no room; what can be done next at the top. */
export function Editor({ draft }: { draft: DraftView }) {
  const { t } = useWords();
  const isWide = useWide();
  const written = useSource(draft);
  const [view, setView] = useState<View>('write');
  const [edition, setEdition] = useState(draft.editionId);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const preview = usePreview(
    { edition, language: draft.language, path: written.path, source: written.source },
    settleMs,
  );
  const isOpen = draft.moves.includes('save');
  useKeys(t('drafts:editor'), [
    {
      keys: 'Mod+s',
      words: t('drafts:save'),
      whileWriting: true,
      run: () => void (isOpen && written.isChanged && !written.isOvertaken && written.save()),
    },
  ]);
  const toLine = (line: number) => {
    setView('write');
    requestAnimationFrame(() => {
      const [from, to] = lineRange(written.source, line);
      box.current?.focus();
      box.current?.setSelectionRange(from, to);
      setAt(from);
    });
  };

  const write = (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <SourceField
        value={written.source}
        onChange={(source) => written.set({ source })}
        language={draft.language}
        box={box}
        at={at}
        onAt={setAt}
        isReadOnly={!isOpen}
      />
      <FaultList faults={preview.shown?.faults ?? []} onLine={toLine} />
    </div>
  );
  const others: TabItem<View>[] = [
    {
      id: 'preview',
      name: t('drafts:preview.title'),
      content: (
        <div className="flex flex-col gap-3">
          <EditionField value={edition} onChange={setEdition} className="max-w-64" />
          <div className="rounded-box border border-line bg-surface p-5">
            <PreviewOf {...preview} language={draft.language} />
          </div>
        </div>
      ),
    },
    ...(draft.published === null
      ? []
      : [
          {
            id: 'changes' as const,
            name: t('drafts:diff.title'),
            content: <DiffView before={draft.published.source} after={written.source} />,
          },
        ]),
    ...(draft.original === null || draft.translatesLanguage === null
      ? []
      : [
          {
            id: 'original' as const,
            name: t('drafts:original', { language: languageNames[draft.translatesLanguage] }),
            content: <SourceText text={draft.original.source} />,
          },
        ]),
  ];
  const beside = view === 'write' ? 'preview' : view;
  return (
    <Page
      title={draft.title || t('drafts:untitled')}
      heading={<span lang={draft.language}>{draft.title || t('drafts:untitled')}</span>}
      width="wide"
      back={{ href: '/drafts', words: t('drafts:nav.drafts') }}
      lead={
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          <DraftState draft={draft} />
          <span>{languageNames[draft.language]}</span>
          <span>{t('drafts:by', { name: draft.authorName })}</span>
          {isOpen && (
            <span role="status" className="text-13 text-ink-3">
              {t(written.isChanged ? 'drafts:kept' : 'drafts:saved')}
            </span>
          )}
        </span>
      }
      actions={
        <>
          {isOpen && (
            <Button
              onPress={() => void written.save()}
              isPending={written.isSaving}
              isDisabled={!written.isChanged || written.isOvertaken}
            >
              {t('drafts:save')}
            </Button>
          )}
          <MoveButtons draft={draft} written={written} />
        </>
      }
    >
      <DraftNotices draft={draft} written={written} />
      {written.problem && written.problem.code !== 'draft-changed-meanwhile' && (
        <div className="mb-4">
          <ErrorSummary problem={written.problem} faults={written.problem.errors} />
        </div>
      )}
      {isWide ? (
        <div className="grid grid-cols-2 gap-6">
          <div className="sticky top-4 flex h-[calc(100dvh-15rem)] min-h-100 flex-col">{write}</div>
          <div className="min-w-0">
            <Tabs label={t('drafts:views')} items={others} value={beside} onChange={setView} />
          </div>
        </div>
      ) : (
        <Tabs
          label={t('drafts:views')}
          items={[{ id: 'write', name: t('drafts:write'), content: write }, ...others]}
          value={view}
          onChange={setView}
        />
      )}
      {isOpen && draft.translatesLanguage === null && (
        <TextField
          name="path"
          label={t('drafts:field.path')}
          hint={t('drafts:field.pathHint')}
          value={written.path}
          onChange={(path) => written.set({ path })}
          maxLength={200}
          className="mt-6 max-w-140"
        />
      )}
    </Page>
  );
}
