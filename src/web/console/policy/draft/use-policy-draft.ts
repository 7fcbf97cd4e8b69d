import { useMemo } from 'react';
import { readCommitments, readPolicyCalendar } from '../../../../contract/policy.ts';
import { call } from '../../../kit/api/call.ts';
import { useDraft } from '../../../kit/talk/use-draft.ts';
import type { CalendarDocument, CalendarPatch } from './calendar-document.ts';
import { type Draft, type Edit, noDraft } from './policy-draft.ts';
import type { Axes, TimeEdit, TimesDocument } from './time-document.ts';

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;

/** The unsaved work on an edition, kept on this device, with undo and redo. `version` is the one in force: a new draft begins with it. */
export function usePolicyDraft(edition: string, version: number) {
  const [draft, set, clear] = useDraft<Draft>(`policy.${edition}`, noDraft);
  return useMemo(() => {
    const begun = (last: Draft): Draft =>
      last.edits.length + last.undone.length === 0 ? { ...noDraft, base: version } : last;
    const add = (last: Draft, edit: Edit): Draft => ({ ...last, edits: [...last.edits, edit], undone: [] });
    return {
      draft,
      editCalendar: (original: CalendarDocument, patch: CalendarPatch) =>
        set((last) => {
          const now = begun(last);
          const calendars = { [original.id]: original, ...now.calendars };
          return add({ ...now, calendars }, { of: 'calendar', id: original.id, patch });
        }),
      editTime: (original: { document: TimesDocument; axes: Axes }, edit: TimeEdit) =>
        set((last) => {
          const now = begun(last);
          return add({ ...now, times: now.times ?? original }, { of: 'times', edit });
        }),
      undo: () =>
        set((last) => {
          const edit = last.edits.at(-1);
          return edit === undefined
            ? last
            : { ...last, edits: last.edits.slice(0, -1), undone: [...last.undone, edit] };
        }),
      redo: () =>
        set((last) => {
          const edit = last.undone.at(-1);
          return edit === undefined
            ? last
            : { ...last, edits: [...last.edits, edit], undone: last.undone.slice(0, -1) };
        }),
      /** Leaves out everything about one calendar, or about the commitments (null). */
      leaveOut: (id: string | null) =>
        set((last) => {
          const kept = (edit: Edit) => (edit.of === 'calendar' ? edit.id !== id : id !== null);
          return { ...last, edits: last.edits.filter(kept), undone: [] };
        }),
      put: (other: Draft) => set(() => other),
      clear,
      /** The same steps upon what is in force now: what only somebody else changed stays as they saved it. */
      async rebase(): Promise<void> {
        const calendars = await Promise.all(
          Object.keys(draft.calendars).map((id) => call(readPolicyCalendar, { params: { edition, id }, query: {} })),
        );
        const times = draft.times && (await call(readCommitments, { params: { edition }, query: {} }));
        const versions = [...calendars.map((one) => one.version), ...(times ? [times.version] : [])];
        set((last) => ({
          ...last,
          base: Math.min(...versions),
          calendars: Object.fromEntries(calendars.map((one) => [one.id, one.document as CalendarDocument])),
          times: times && last.times ? { ...last.times, document: times.document } : last.times,
        }));
      },
    };
  }, [draft, set, clear, edition, version]);
}
