import { foldText } from './fold-text.ts';
import { prefixDistance } from './prefix-distance.ts';
import { compact, samePinyin, type TitleEntry } from './title-entry.ts';

/** What is being typed, in the forms that titles are compared with. */
export type Typed = { key: string; written: string; pinyin: string | null; words: string[]; mostSlips: number };

export function readTyped(query: string): Typed {
  const text = query.slice(0, 100);
  const key = compact(text);
  const words = text
    .split(/[\s\p{P}]+/u)
    .map(compact)
    .filter((word) => word !== '');
  return {
    key,
    written: foldText(text.trimStart()),
    pinyin: /^[a-zü0-9]{2,}$/.test(key) ? samePinyin(key) : null,
    words,
    mostSlips: slipsAllowed(key.length),
  };
}

const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : length < 20 ? 2 : 3);

/**
 * How well a title fits what is being typed; 0 when it does not. It begins so: 6, a little more when blanks and marks
 * are the same too; so in pinyin: 5; by the first letters of the pinyin, or with slips: 4; it holds it: 3; each typed
 * word begins one of its words: 2. Of equal ones the likelier is first, see `likelihood`.
 */
export function matchTitle(entry: TitleEntry, typed: Typed): number {
  const likely = likelihood(typed.key.length, entry.key.length);
  if (entry.key.startsWith(typed.key)) return (entry.written.startsWith(typed.written) ? 6.2 : 6) + likely;
  const inPinyin = typed.pinyin === null || entry.pinyin === null ? 0 : matchPinyin(entry.pinyin, typed.pinyin);
  if (inPinyin > 0) return inPinyin;
  if (entry.key.includes(typed.key)) return 3 + likely;
  if (typed.mostSlips > 0) {
    const slips = prefixDistance(typed.key, entry.key, typed.mostSlips);
    if (slips <= typed.mostSlips) return 5 - slips * 0.75 + likely;
  }
  const isInWords = typed.words.length > 1 && typed.words.every((word) => entry.key.includes(word));
  return isInWords ? 2 + likely : 0;
}

function matchPinyin({ key, starts, initials }: NonNullable<TitleEntry['pinyin']>, typed: string): number {
  if (key.startsWith(typed)) return 5 + likelihood(typed.length, key.length);
  if (initials.startsWith(typed)) return 4.5 + likelihood(typed.length, initials.length);
  const at = typed.length < 3 ? -1 : key.indexOf(typed);
  return at > 0 && starts.includes(at) ? 3.5 + likelihood(typed.length, key.length) : 0;
}

/**
 * Of titles that fit equally, the one that is not much longer than what is typed, but also not nearly typed out: who
 * wanted that would have taken it when it stood first already. The whole of it is typed by who wants it. Up to 0.09.
 */
function likelihood(typed: number, title: number): number {
  if (typed >= title) return 0.09;
  return 0.085 * Math.exp(-(((typed / title - 0.55) / 0.45) ** 2));
}
