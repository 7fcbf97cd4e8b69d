import type { Language } from '../language/language.ts';
import { matchTitle, readTyped, type Typed } from './match-title.ts';
import type { Mark, SearchDocument, SearchOptions, Suggestion } from './search-document.ts';
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

const mostCandidates = 80;
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

type SortedTitles = {
  beginWith(key: string): TitleEntry[];
  /** Titles that begin so in pinyin, and those that share most pairs of signs with what is typed. */
  nearTo(typed: Typed): TitleEntry[];
};
const nothingSorted: SortedTitles = { beginWith: () => [], nearTo: () => [] };

/** Titles in the order of their keys, and where each pair of signs stands. */
function* sortTitles(entries: TitleEntry[]): Generator<void, SortedTitles> {
  const byKey = entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byPinyin = entries
    .filter(({ pinyin }) => pinyin !== null)
    .sort((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : 1));
  yield;
  const holdersOf = yield* findPairs(byKey);
  const shared = new Uint8Array(byKey.length);

  return {
    beginWith: (key: string) => rangeOf(byKey, ({ key: other }) => other, key),
    nearTo({ key, pinyin }) {
      const inPinyin = pinyin === null || byPinyin.length === 0 ? [] : pinyinCandidates(byPinyin, pinyin);
      shared.fill(0);
      const asked = [...pairsOf(key)].map(holdersOf).sort((one, other) => one.length - other.length);
      // A pair that a quarter of all titles hold tells them apart no better than chance.
      const telling = asked.filter((holders, at) => at < 8 || holders.length < byKey.length / 4);
      const touched: number[] = [];
      for (const holders of telling) {
        for (const number of holders) if ((shared[number] = (shared[number] ?? 0) + 1) === 1) touched.push(number);
      }
      const enough = Math.max(1, Math.ceil(telling.length * 0.4));
      const near = mostShared(touched, shared, enough);
      near.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
      return [...inPinyin, ...near.slice(0, mostCandidates).map((number) => byKey[number] as TitleEntry)];
    },
  };
}

/** Those that share at least `enough`; where they are many, only those that share most, so that few need be sorted. */
function mostShared(numbers: number[], shared: Uint8Array, enough: number): number[] {
  const counts = new Uint32Array(256);
  for (const number of numbers) counts[shared[number] ?? 0]!++;
  let least = 255;
  for (let sum = counts[255] ?? 0; least > enough && sum < mostCandidates; ) sum += counts[--least] ?? 0;
  return numbers.filter((number) => (shared[number] ?? 0) >= Math.max(least, enough));
}

function pinyinCandidates(byPinyin: TitleEntry[], typed: string): TitleEntry[] {
  const begin = rangeOf(byPinyin, pinyinKey, typed);
  if (begin.length >= mostCandidates) return begin;
  const holds = byPinyin.filter(
    ({ pinyin }) => pinyin?.initials.startsWith(typed) || (typed.length > 2 && pinyin?.key.includes(typed)),
  );
  return [...begin, ...holds];
}

const pinyinKey = ({ pinyin }: TitleEntry) => pinyin?.key ?? '';

function rangeOf(entries: TitleEntry[], keyOf: (entry: TitleEntry) => string, start: string): TitleEntry[] {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(entries[middle] as TitleEntry) < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && keyOf(entries[end] as TitleEntry).startsWith(start)) end++;
  return entries.slice(low, end);
}

/** For a pair of signs, the numbers of the titles that hold it; all lie in one array. */
function* findPairs(titles: TitleEntry[]): Generator<void, (pair: number) => Uint32Array> {
  const lists = new Map<number, number[]>();
  let all = 0;
  for (const [number, { key }] of titles.entries()) {
    if (number % 300 === 299) yield;
    for (const pair of pairsOf(key)) {
      const list = lists.get(pair);
      if (list === undefined) lists.set(pair, [number]);
      else list.push(number);
      all++;
    }
  }
  yield;
  const holders = new Uint32Array(all);
  const starts = new Uint32Array(lists.size + 1);
  const ids = new Map<number, number>();
  for (const [pair, list] of lists) {
    const start = starts[ids.size] ?? 0;
    holders.set(list, start);
    ids.set(pair, ids.size);
    starts[ids.size] = start + list.length;
    if (ids.size % 3_000 === 0) yield;
  }
  return (pair) => {
    const id = ids.get(pair);
    return id === undefined ? holders.subarray(0, 0) : holders.subarray(starts[id], starts[id + 1]);
  };
}

function pairsOf(key: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < key.length; at++) pairs.add(key.charCodeAt(at - 1) * 65_536 + key.charCodeAt(at));
  return pairs;
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
