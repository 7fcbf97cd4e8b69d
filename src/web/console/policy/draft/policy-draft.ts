import { type CalendarDocument, type CalendarPatch, isSame, patchCalendar } from './calendar-document.ts';
import { changedPlaces, type PlaceEdit, type Places } from './drafted-places.ts';
import { type Axes, changeTime, type TimeEdit, type TimesDocument } from './time-document.ts';

export type Edit =
  | { of: 'calendar'; id: string; patch: CalendarPatch }
  | { of: 'new-calendar'; id: string; calendar: CalendarDocument }
  | { of: 'removed-calendar'; id: string }
  | { of: 'times'; edit: TimeEdit }
  | PlaceEdit;

/**
 * Work that is not saved: the documents as they were when it began, and what was done to them one step after the other. Steps and not
 * results, so that they can be undone, and put upon what somebody else has saved meanwhile.
 */
export type Draft = {
  /** Grows with every change, in whatever window: who changes an older one than is kept would overwrite. */
  revision: number;
  /** The version that it began with; 0 where nothing was begun. */
  base: number;
  calendars: Record<string, CalendarDocument>;
  times: { document: TimesDocument; axes: Axes } | null;
  places: Places | null;
  edits: readonly Edit[];
  /** Undone, the latest last: what redo brings back. */
  undone: readonly Edit[];
};

export const noDraft: Draft = {
  revision: 0,
  base: 0,
  calendars: {},
  times: null,
  places: null,
  edits: [],
  undone: [],
};

/** What of a policy can be changed by itself, and left out by itself. */
export type DraftPart = { calendar: string } | 'times' | 'places';

/** A calendar as a draft leaves it: undefined where the draft does not touch it, null where it is not there. */
export function draftedCalendar(draft: Draft, id: string): CalendarDocument | null | undefined {
  const original = draft.calendars[id];
  const steps = draft.edits.filter((edit) => isOfCalendar(edit) && edit.id === id);
  if (original === undefined && steps.length === 0) return undefined;
  return steps.reduce<CalendarDocument | null>((calendar, edit) => {
    if (edit.of === 'new-calendar') return edit.calendar;
    if (edit.of === 'calendar') return calendar && patchCalendar(calendar, edit.patch);
    return null;
  }, original ?? null);
}

/** The commitments with the draft's edits in them; null where the draft does not touch them. */
export function draftedTimes({ times, edits }: Draft): TimesDocument | null {
  if (times === null) return null;
  return edits.reduce(
    (document, edit) => (edit.of === 'times' ? changeTime(document, edit.edit, times.axes) : document),
    times.document,
  );
}

/** A calendar before and after; null: not there. */
export type CalendarChange = { id: string; before: CalendarDocument | null; after: CalendarDocument | null };

/** The calendars that differ from what they were. */
export function changedCalendars(draft: Draft): CalendarChange[] {
  const made = draft.edits.flatMap((edit) => (edit.of === 'new-calendar' ? [edit.id] : []));
  return [...new Set([...Object.keys(draft.calendars), ...made])]
    .map((id) => ({ id, before: draft.calendars[id] ?? null, after: draftedCalendar(draft, id) ?? null }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** The commitments before and after; null where they are as they were. */
export function changedTimes(draft: Draft): { before: TimesDocument; after: TimesDocument; axes: Axes } | null {
  const after = draftedTimes(draft);
  return draft.times === null || after === null || isSame(draft.times.document, after)
    ? null
    : { before: draft.times.document, after, axes: draft.times.axes };
}

export const isChanged = (draft: Draft): boolean =>
  changedCalendars(draft).length > 0 || changedTimes(draft) !== null || changedPlaces(draft).length > 0;

/** Stands for what a draft does: another mark, other steps. 32-bit FNV-1a, in letters. */
export function markOf({ edits }: Draft): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(edits)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The draft as the server takes it: whole documents of what changed. */
export function toSend(draft: Draft) {
  const times = changedTimes(draft);
  const calendars = changedCalendars(draft);
  const choices = changedPlaces(draft).map(({ place, after }) => ({ place, calendar: after }));
  return {
    calendars: calendars.flatMap(({ after }) => (after === null ? [] : [after])),
    removeCalendars: calendars.flatMap(({ id, after }) => (after === null ? [id] : [])),
    ...(choices.length === 0 ? {} : { choices }),
    ...(times === null ? {} : { targets: times.after }),
  };
}

/** Without what was done to one part. */
export const withoutPart = (draft: Draft, part: DraftPart): Draft => ({
  ...draft,
  edits: draft.edits.filter((edit) => {
    if (edit.of === 'times') return part !== 'times';
    if (edit.of === 'place') return part !== 'places';
    return typeof part === 'string' || edit.id !== part.calendar;
  }),
  undone: [],
});

/** Steps that are about one calendar. */
export const isOfCalendar = (edit: Edit): edit is Extract<Edit, { id: string }> =>
  edit.of !== 'times' && edit.of !== 'place';

/** The same steps upon other documents. A calendar that is gone meanwhile, and was edited here, comes back with what was done to it. */
export function rebased(
  draft: Draft,
  inForce: {
    version: number;
    calendars: Record<string, CalendarDocument>;
    times: TimesDocument | null;
    places: Places | null;
  },
): Draft {
  const lost = Object.entries(draft.calendars).filter(
    ([id]) => inForce.calendars[id] === undefined && draftedCalendar(draft, id) !== null,
  );
  return {
    ...draft,
    base: inForce.version,
    calendars: inForce.calendars,
    places: draft.places && inForce.places,
    times: draft.times && inForce.times ? { ...draft.times, document: inForce.times } : draft.times,
    edits: [
      ...lost
        .filter(([id]) => draft.edits.some((edit) => edit.of === 'calendar' && edit.id === id))
        .map(([id, calendar]): Edit => ({ of: 'new-calendar', id, calendar })),
      ...draft.edits,
    ],
  };
}
