import type { Language } from '../language/language.ts';
import { matchTitle, readTyped, type Typed } from './match-title.ts';
import type { Mark, SearchDocument, SearchOptions, Suggestion } from './search-document.ts';
import { nothingSorted, type SortedTitles, sortTitles } from './sorted-titles.ts';
import { compact, createTitleEntry, type TitleEntry } from './title-entry.ts';

export type TitleIndex = {
  put(document: Pick<SearchDocument, 'path' | 'edition' | 'title'>): void;
  remove(path: string): void;
  suggest(query: string, options: SearchOptions): Suggestion[];
  /** The title of an article as it is written. */
  titleOf(document: Pick<SearchDocument, 'path' | 'edition'>): string;
  /** How often articles were opened, by path: of titles that fit equally, what more people opened is first. */
  favour(opened: ReadonlyMap<string, number>): void;
  /** Sorts all anew, in steps: nothing may be put or removed before the last. */
  sorting(): Generator<void, void>;
};

/** Together with what tells equal titles apart by their length it stays below what parts one fit from the next. */
const mostFavour = 0.1;

/** The titles of one language for suggestions while typing. Those put since the last sorting are looked at one by one. */
export function createTitleIndex(language: Language): TitleIndex {
  const byPath = new Map<string, TitleEntry[]>();
  let unsorted: TitleEntry[] = [];
  let sorted: SortedTitles = nothingSorted;
  let favourOf: (path: string) => number = () => 0;

  /** Forgets the entries of a path that are meant; answers with the others. */
  function drop(path: string, isMeant: (entry: TitleEntry) => boolean): TitleEntry[] {
    const entries = byPath.get(path) ?? [];
    for (const entry of entries) if (isMeant(entry)) entry.isGone = true;
    return entries.filter((entry) => !entry.isGone);
  }

  return {
    put(document) {
      const others = drop(document.path, ({ edition }) => edition === document.edition);
      const entry = createTitleEntry(document, language);
      byPath.set(document.path, [...others, entry]);
      unsorted.push(entry);
    },
    remove(path) {
      drop(path, () => true);
      byPath.delete(path);
    },
    titleOf: ({ path, edition }) => byPath.get(path)?.find((entry) => entry.edition === edition)?.title ?? '',
    suggest(query, { limit, edition }) {
      const typed = readTyped(query);
      if (typed.key === '') return [];
      const hasOwn = (path: string) => byPath.get(path)?.some((entry) => entry.edition === edition) === true;
      const isTheirs = (entry: TitleEntry) =>
        !entry.isGone &&
        (edition === null || entry.edition === edition || (entry.edition === null && !hasOwn(entry.path)));
      const begin = [...sorted.beginWith(typed.key), ...unsorted].filter(isTheirs);
      const found = best(begin, typed, limit, favourOf);
      if (found.length === limit && found.every(({ fit }) => fit >= 6)) return found.map(toSuggestion(typed));
      return best([...begin, ...sorted.nearTo(typed).filter(isTheirs)], typed, limit, favourOf).map(
        toSuggestion(typed),
      );
    },
    favour(opened) {
      const most = Math.log1p([...opened.values()].reduce((a, b) => Math.max(a, b), 1));
      favourOf = (path) => (mostFavour * Math.log1p(opened.get(path) ?? 0)) / most;
    },
    *sorting() {
      sorted = yield* sortTitles([...byPath.values()].flat());
      unsorted = [];
    },
  };
}

type Fit = { entry: TitleEntry; fit: number };

/** The `limit` titles that fit best, each article once. */
function best(entries: TitleEntry[], typed: Typed, limit: number, favourOf: (path: string) => number): Fit[] {
  const fits = new Map<string, Fit>();
  for (const entry of entries) {
    const fit = fits.has(entry.path) ? 0 : matchTitle(entry, typed);
    if (fit > 0) fits.set(entry.path, { entry, fit: fit + favourOf(entry.path) });
  }
  return [...fits.values()].sort((a, b) => b.fit - a.fit || (a.entry.key < b.entry.key ? -1 : 1)).slice(0, limit);
}

/** Marks what was typed in the title: where it stands as typed, else each word that does. */
const toSuggestion =
  (typed: Typed) =>
  ({ entry: { path, title } }: Fit): Suggestion => {
    const { places, key } = placesOf(title);
    const parts = key.includes(typed.key) ? [typed.key] : typed.words;
    const marks = parts.flatMap((part): Mark[] => {
      const at = key.indexOf(part);
      return at < 0 ? [] : [[places[at] ?? 0, (places[at + part.length - 1] ?? 0) + 1]];
    });
    return { path, title: { text: title, marks: marks.sort((a, b) => a[0] - b[0]) } };
  };

/** The key of a title with the place in the title of each of its signs. */
function placesOf(title: string): { key: string; places: number[] } {
  let key = '';
  const places: number[] = [];
  for (let at = 0; at < title.length; at++) {
    const folded = compact(title[at] ?? '');
    for (let part = 0; part < folded.length; part++) places.push(at);
    key += folded;
  }
  return { key, places };
}
