/** By which calendar each topic and phone line counts, by its place. */
export type Places = Readonly<Record<string, string>>;
/** Another calendar for one of them. */
export type PlaceEdit = { of: 'place'; place: string; calendar: string };
/** Of a draft: the places as they were when it began, and its steps. */
type Drafted = {
  places: Places | null;
  edits: readonly (PlaceEdit | { of: 'calendar' | 'new-calendar' | 'removed-calendar' | 'times' })[];
};

export const placesOf = (all: readonly { place: string; calendar: string }[]): Places =>
  Object.fromEntries(all.map(({ place, calendar }) => [place, calendar]));

/** The places as the draft leaves them; null where the draft does not touch them. */
export function draftedPlaces({ places, edits }: Drafted): Places | null {
  if (places === null) return null;
  return {
    ...places,
    ...Object.fromEntries(edits.flatMap((edit) => (edit.of === 'place' ? [[edit.place, edit.calendar]] : []))),
  };
}

export type PlaceChange = { place: string; before: string | null; after: string };

/** The places at which another calendar counts than did. */
export function changedPlaces(draft: Drafted): PlaceChange[] {
  return Object.entries(draftedPlaces(draft) ?? {})
    .map(([place, after]) => ({ place, before: draft.places?.[place] ?? null, after }))
    .filter(({ before, after }) => before !== after);
}
