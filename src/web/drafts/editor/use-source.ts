import { useRef } from 'react';
import { type DraftView, listDrafts, readDraft, saveDraft } from '../../../contract/drafts.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { useDraft } from '../../kit/talk/use-draft.ts';

type Written = { source: string; path: string; base: number };

/**
 * What is being written: kept on this device with every key, so that a reload, an error or an ended session lose nothing,
 * and saved on the server when asked. `base` is the version that it was written upon.
 */
export function useSource(draft: DraftView) {
  const [written, setWritten, clear] = useDraft<Written | null>(`article.${draft.id}`, null);
  const latest = useRef(written);
  latest.current = written;
  const place = usePlace();
  const change = useChange(saveDraft, {
    rereads: [listDrafts],
    onDone: (answer) => place(readDraft, { params: { id: draft.id } }, answer),
  });
  const shown = written ?? { source: draft.source, path: draft.path, base: draft.version };
  const set = (part: Partial<Pick<Written, 'source' | 'path'>>) =>
    setWritten((last) => ({ ...(last ?? { source: draft.source, path: draft.path, base: draft.version }), ...part }));
  /** Answers the saved draft, or null; `over`: the version that it stands upon now, whatever was saved meanwhile. */
  const save = async (over?: number): Promise<DraftView | null> => {
    if (written === null) return draft;
    const { source, path, base } = written;
    const saved = await change.send({ params: { id: draft.id }, body: { source, path, version: over ?? base } });
    if (saved === null) return null;
    // What was typed while it was on its way stays, upon the new version.
    const now = latest.current;
    if (now === null || (now.source === source && now.path === path)) clear();
    else setWritten({ ...now, base: saved.version });
    return saved;
  };
  return {
    source: shown.source,
    path: shown.path,
    isChanged: written !== null && (written.source !== draft.source || written.path !== draft.path),
    /** Somebody else has saved since this was begun. */
    isOvertaken: written !== null && written.base !== draft.version,
    set,
    save,
    forget: clear,
    isSaving: change.isSending,
    problem: change.problem,
  };
}
