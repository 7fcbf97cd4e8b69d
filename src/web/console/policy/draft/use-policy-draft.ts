import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../../../kit/api/use-me.ts';
import { say } from '../../../kit/over/toast.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { type CalendarDocument, type CalendarPatch, isPatchEmpty, isSame, patchBetween } from './calendar-document.ts';
import { draftShelf } from './draft-shelf.ts';
import { draftedPlaces, type Places } from './drafted-places.ts';
import {
  type Draft,
  type DraftPart,
  draftedCalendar,
  draftedTimes,
  type Edit,
  noDraft,
  rebased,
  withoutPart,
} from './policy-draft.ts';
import { readInForce } from './read-in-force.ts';
import type { Axes, TimeEdit, TimesDocument } from './time-document.ts';

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;

/**
 * The unsaved work on an edition, kept on this device, with undo and redo. `version` is the one in force: a new draft begins with
 * it. What answers false changed nothing, because another window had changed the same part first.
 */
export function usePolicyDraft(edition: string, version: number) {
  const { t } = useWords();
  const shelf = draftShelf(`draft.${useMe()?.id ?? 'nobody'}.policy.${edition}`);
  const { draft, elsewhere } = useSyncExternalStore(
    useCallback((changed) => shelf.follow(changed), [shelf]),
    shelf.at,
  );
  return useMemo(() => {
    const begun = (last: Draft): Draft =>
      last.edits.length + last.undone.length === 0 ? { ...noDraft, revision: last.revision, base: version } : last;
    const add = (last: Draft, edit: Edit): Draft => ({ ...last, edits: [...last.edits, edit], undone: [] });
    /** What has no form to keep is refused in a word, beside the newest state. */
    const change = (next: (last: Draft) => Draft): boolean => {
      const isDone = shelf.change(next);
      if (!isDone) say(t('console-policy:elsewhere.refused'), { tone: 'bad' });
      return isDone;
    };
    const withOriginal = (last: Draft, original: CalendarDocument): Draft =>
      draftedCalendar(last, original.id) === undefined
        ? { ...last, calendars: { ...last.calendars, [original.id]: original } }
        : last;
    /**
     * The same steps upon what is in force now: what only somebody else changed stays as they saved it. `leftOut`: theirs is taken of
     * these parts.
     */
    const rebase = async (leftOut: readonly DraftPart[] = []): Promise<void> => {
      const inForce = await readInForce(edition, shelf.at().draft);
      shelf.look();
      change((last) => rebased(leftOut.reduce(withoutPart, last), inForce));
    };
    return {
      draft,
      elsewhere,
      /** `seen`: the calendar as it was when the change was begun. */
      editCalendar(original: CalendarDocument, patch: CalendarPatch, seen: CalendarDocument): boolean {
        shelf.look();
        const now = draftedCalendar(shelf.at().draft, original.id);
        if (!isSame(now === undefined ? original : now, seen)) return false;
        return shelf.change((last) =>
          add(withOriginal(begun(last), original), { of: 'calendar', id: original.id, patch }),
        );
      },
      editTime(original: { document: TimesDocument; axes: Axes }, edit: TimeEdit, seen: TimesDocument): boolean {
        shelf.look();
        if (!isSame(draftedTimes(shelf.at().draft) ?? original.document, seen)) return false;
        return shelf.change((last) => {
          const now = begun(last);
          return add({ ...now, times: now.times ?? original }, { of: 'times', edit });
        });
      },
      /** Another calendar for a topic or a phone line. `seen`: the one that stood there. */
      choose(original: Places, edit: { place: string; calendar: string }, seen: string): boolean {
        shelf.look();
        if ((draftedPlaces(shelf.at().draft) ?? original)[edit.place] !== seen) return false;
        return change((last) => {
          const now = begun(last);
          return add({ ...now, places: now.places ?? original }, { of: 'place', ...edit });
        });
      },
      addCalendar: (calendar: CalendarDocument) =>
        change((last) => add(begun(last), { of: 'new-calendar', id: calendar.id, calendar })),
      /** A calendar that another window took away is there again, as given; `original`: as it is in force, null where it is not. */
      bringBack: (calendar: CalendarDocument, original: CalendarDocument | null) =>
        change((last) => {
          const isRemoval = (edit: Edit) => edit.of === 'removed-calendar' && edit.id === calendar.id;
          const back: Draft = { ...begun(last), edits: last.edits.filter((edit) => !isRemoval(edit)), undone: [] };
          const now = draftedCalendar(back, calendar.id) ?? original;
          if (now === null) return add(back, { of: 'new-calendar', id: calendar.id, calendar });
          const patch = patchBetween(now, calendar);
          return isPatchEmpty(patch) ? back : add(withOriginal(back, now), { of: 'calendar', id: calendar.id, patch });
        }),
      removeCalendar: (original: CalendarDocument) =>
        change((last) => add(withOriginal(begun(last), original), { of: 'removed-calendar', id: original.id })),
      undo: () => {
        if (shelf.at().draft.edits.length === 0) return;
        change((last) => ({
          ...last,
          edits: last.edits.slice(0, -1),
          undone: [...last.undone, ...last.edits.slice(-1)],
        }));
      },
      redo: () => {
        if (shelf.at().draft.undone.length === 0) return;
        change((last) => ({
          ...last,
          edits: [...last.edits, ...last.undone.slice(-1)],
          undone: last.undone.slice(0, -1),
        }));
      },
      /** Leaves out everything about one part. */
      leaveOut: (part: DraftPart) => change((last) => withoutPart(last, part)),
      put: (other: Draft) => change(() => other),
      clear: () => change(() => noDraft),
      /** Whether what is on screen is what is kept: asked before it is sent. */
      isNewest(): boolean {
        shelf.look();
        return shelf.at().draft.revision === draft.revision;
      },
      /** After a save: what was saved goes, what was changed meanwhile stays, upon the new version. */
      async saved(): Promise<void> {
        shelf.look();
        if (shelf.at().draft.revision === draft.revision) shelf.change(() => noDraft);
        else await rebase();
      },
      rebase,
    };
  }, [draft, elsewhere, shelf, edition, version, t]);
}
