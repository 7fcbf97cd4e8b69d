import { type CalendarDocument, type CalendarPatch, isSame, patchCalendar } from './calendar-document.ts';
import { type Axes, changeTime, type TimeEdit, type TimesDocument } from './time-document.ts';

export type Edit = { of: 'calendar'; id: string; patch: CalendarPatch } | { of: 'times'; edit: TimeEdit };

/**
 * Work that is not saved: the documents as they were when it began, and what was done to them one step after the other. Steps and not
 * results, so that they can be undone, and put upon what somebody else has saved meanwhile.
 */
export type Draft = {
  /** The version that it began with; 0 where nothing was begun. */
  base: number;
  calendars: Record<string, CalendarDocument>;
  times: { document: TimesDocument; axes: Axes } | null;
  edits: readonly Edit[];
  /** Undone, the latest last: what redo brings back. */
  undone: readonly Edit[];
};

export const noDraft: Draft = { base: 0, calendars: {}, times: null, edits: [], undone: [] };

/** A calendar with the draft's edits in it; null where the draft does not touch it. */
export function draftedCalendar(draft: Draft, id: string): CalendarDocument | null {
  const original = draft.calendars[id];
  if (original === undefined) return null;
  return draft.edits.reduce(
    (calendar, edit) => (edit.of === 'calendar' && edit.id === id ? patchCalendar(calendar, edit.patch) : calendar),
    original,
  );
}

/** The commitments with the draft's edits in them; null where the draft does not touch them. */
export function draftedTimes({ times, edits }: Draft): TimesDocument | null {
  if (times === null) return null;
  return edits.reduce(
    (document, edit) => (edit.of === 'times' ? changeTime(document, edit.edit, times.axes) : document),
    times.document,
  );
}

/** The calendars that differ from what they were, before and after. */
export const changedCalendars = (draft: Draft): { before: CalendarDocument; after: CalendarDocument }[] =>
  Object.entries(draft.calendars).flatMap(([id, before]) => {
    const after = draftedCalendar(draft, id);
    return after === null || isSame(before, after) ? [] : [{ before, after }];
  });

/** The commitments before and after; null where they are as they were. */
export function changedTimes(draft: Draft): { before: TimesDocument; after: TimesDocument; axes: Axes } | null {
  const after = draftedTimes(draft);
  return draft.times === null || after === null || isSame(draft.times.document, after)
    ? null
    : { before: draft.times.document, after, axes: draft.times.axes };
}

export const isChanged = (draft: Draft): boolean => changedCalendars(draft).length > 0 || changedTimes(draft) !== null;

/** The draft as the server takes it: whole documents of what changed. */
export function toSend(draft: Draft) {
  const times = changedTimes(draft);
  return {
    calendars: changedCalendars(draft).map(({ after }) => after),
    ...(times === null ? {} : { targets: times.after }),
  };
}
