import { useEffect, useRef } from 'react';
import { useKeys } from '../../../kit/over/use-keys.ts';
import { useWords } from '../../../kit/words/words.ts';
import type { PolicyDraft } from '../draft/use-policy-draft.ts';

/** Undo and redo of unsaved edits by the keys that hands know; while somebody writes, the field's own. */
export function useDraftKeys(work: PolicyDraft): void {
  const { t } = useWords();
  useKeys(t('console-policy:title'), [
    { keys: 'Mod+z', words: t('console-policy:draft.undo'), run: work.undo },
    { keys: 'Mod+y', words: t('console-policy:draft.redo'), run: work.redo },
  ]);
  const redo = useRef(work.redo);
  redo.current = work.redo;
  // With Shift it is redo on a Mac; the map of keys knows no Shift, so it is caught before.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isRedo = event.shiftKey && (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'z';
      if (!isRedo || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      redo.current();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
