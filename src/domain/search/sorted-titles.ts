import type { Typed } from './match-title.ts';
import type { TitleEntry } from './title-entry.ts';

const mostCandidates = 80;

export type SortedTitles = {
  beginWith(key: string): TitleEntry[];
  /** Titles that begin so in pinyin, and those that share most pairs of signs with what is typed. */
  nearTo(typed: Typed): TitleEntry[];
};
export const nothingSorted: SortedTitles = { beginWith: () => [], nearTo: () => [] };

/** Titles in the order of their keys, and where each pair of signs stands. */
export function* sortTitles(entries: TitleEntry[]): Generator<void, SortedTitles> {
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
