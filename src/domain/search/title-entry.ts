import type { Language } from '../language/language.ts';
import { foldText } from './fold-text.ts';
import { pinyinOf } from './pinyin.ts';
import type { SearchDocument } from './search-document.ts';
import { isLetter, isSign } from './sign-classes.ts';

/** A title as typing is compared with it: folded, with neither blanks nor marks, so that both forms of writing meet. */
export type TitleEntry = {
  path: string;
  edition: string | null;
  title: string;
  key: string;
  /** The title folded, with its blanks and marks. */
  written: string;
  /** The same as it is typed in pinyin, where each sign's reading begins in it, and the first letters alone. */
  pinyin: { key: string; starts: number[]; initials: string } | null;
  isGone: boolean;
};

export function createTitleEntry(
  { path, edition, title }: Pick<SearchDocument, 'path' | 'edition' | 'title'>,
  language: Language,
): TitleEntry {
  const key = compact(title);
  return {
    path,
    edition,
    title,
    key,
    written: foldText(title),
    pinyin: language === 'zh-Hans' ? typedInPinyin(key) : null,
    isGone: false,
  };
}

/** Folds a text and leaves only its letters, digits and signs. */
export function compact(text: string): string {
  const folded = foldText(text);
  let key = '';
  for (let at = 0; at < folded.length; at++) if (isLetter(folded, at) || isSign(folded, at)) key += folded[at];
  return key;
}

/** One form for the two ways to type ü: `lve` and `lue` are the same, as are `nve` and `nue`. */
export const samePinyin = (typed: string): string => typed.replaceAll('ü', 'v').replace(/([ln])ve/g, '$1ue');

function typedInPinyin(key: string): TitleEntry['pinyin'] {
  // Joined, not added up: a text that was put together bit by bit stays a chain of its bits in memory.
  const readings = pinyinOf(key);
  let at = 0;
  const starts = readings.map((reading) => {
    at += reading.length;
    return at - reading.length;
  });
  return {
    key: samePinyin(readings.join('')),
    starts,
    initials: readings.map((reading) => reading.slice(0, 1)).join(''),
  };
}
