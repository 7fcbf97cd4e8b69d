import { useState } from 'react';
import { Button } from '../../../kit/input/button.tsx';
import { IconButton } from '../../../kit/input/icon-button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Dialog } from '../../../kit/over/dialog.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { DraftChanges } from '../changes/draft-changes.tsx';
import { useSummary } from '../changes/use-summary.ts';
import { usePolicy } from '../frame/policy-context.ts';

/** At the foot while something is not saved: what it is, undo and redo, and the way on. */
export function DraftBar() {
  const { t } = useWords();
  const { work, at } = usePolicy();
  const { draft } = work;
  const summary = useSummary(draft);
  const [isListOpen, setListOpen] = useState(false);
  if (draft.edits.length + draft.undone.length === 0) return null;
  const discard = () => {
    work.clear();
    setListOpen(false);
    say(t('console-policy:draft.discarded'), { onUndo: () => work.put(draft) });
  };
  return (
    <aside
      aria-label={t('console-policy:draft.title')}
      className="sticky bottom-0 z-20 mt-auto border-t border-line bg-raised shadow-float"
    >
      <div className="mx-auto flex max-w-340 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 tablet:px-6">
        <p className="min-w-0 flex-1 basis-48 text-13" role="status">
          <span className="font-medium">{summary ?? t('console-policy:draft.nothing')}</span>
          <span className="ml-2 text-ink-2 max-tablet:hidden">{t('console-policy:draft.notSaved')}</span>
        </p>
        <div className="flex flex-wrap items-center gap-2 max-phone:w-full">
          <IconButton
            icon="undo"
            label={t('console-policy:draft.undo')}
            keys="Mod+z"
            isDisabled={draft.edits.length === 0}
            onPress={work.undo}
          />
          <IconButton
            icon="undo"
            label={t('console-policy:draft.redo')}
            keys="Mod+y"
            isDisabled={draft.undone.length === 0}
            onPress={work.redo}
            className="[&_svg]:-scale-x-100"
          />
          <Button variant="quiet" onPress={() => setListOpen(true)}>
            {t('console-policy:draft.list')}
          </Button>
          {summary !== null && (
            <LinkButton variant="primary" href={`${at}/review`} className="max-phone:flex-1">
              {t('console-policy:draft.review')}
            </LinkButton>
          )}
        </div>
      </div>
      <Dialog
        title={t('console-policy:draft.title')}
        isOpen={isListOpen}
        onClose={() => setListOpen(false)}
        size="wide"
        buttons={
          <>
            <Button icon="trash" onPress={discard}>
              {t('console-policy:draft.discard')}
            </Button>
            <Button variant="primary" onPress={() => setListOpen(false)}>
              {t('console-policy:draft.goOn')}
            </Button>
          </>
        }
      >
        <DraftChanges />
      </Dialog>
    </aside>
  );
}
