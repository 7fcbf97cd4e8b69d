import type { Language } from '../language/language.ts';
import { lightWords } from './light-words.ts';
import { isPlain } from './plain-words.ts';
import { isLetter, isSign } from './sign-classes.ts';
import { foldedOf, stemOf, wordsAsWritten } from './terms-of-text.ts';

/**
 * A thing that a title speaks of, one word or two side by side; `terms` as the index keeps them. `isSure`: its place in the
 * title is one where a thing stands; else it may as well be what is done (`share` in "share a calendar").
 */
export type TitlePhrase = { terms: string[]; text: string; isSure: boolean };

type Word = { term: string; folded: string; text: string; from: number; to: number; isName: boolean; holds: boolean };

/** The things that each of the titles speaks of; read together, because a name is told by how all of them write it. */
export function phrasesIn(titles: readonly string[], language: Language): TitlePhrase[][] {
  const placed = titles.map((title) => placeWords(title, language));
  const names = namesAmong(titles, placed, language);
  return titles.map((title, at) => phrasesOf(title, read(placed[at] ?? [], language, names), language));
}

type Placed = { text: string; from: number };

function placeWords(title: string, language: Language): Placed[] {
  let end = 0;
  return joined(wordsAsWritten(title, language), title, language).map((text) => {
    const from = title.indexOf(text, end);
    end = from + text.length;
    return { text, from };
  });
}

function phrasesOf(title: string, words: readonly Word[], language: Language): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOfName(words, at, title);
    const run = words.slice(at, end);
    const [word] = run;
    if (word === undefined || !word.holds) continue;
    const isSure = word.isName || standsAsThing(words, at, end, title, language);
    const written = (from: Word) =>
      (word.isName || language !== 'en' ? title : title.toLowerCase()).slice(from.from, run.at(-1)?.to);
    found.push({ terms: run.map(({ term }) => term), text: written(word), isSure });
    const before = words[at - 1];
    // What says which of the things is meant goes with it: a shared mailbox.
    if (run.length === 1 && before !== undefined && isDescribing(words, at - 1, title, language))
      found.push({ terms: [before.term, word.term], text: written(before), isSure });
    at = end - 1;
  }
  return found;
}

/** Words that are written with a capital inside of titles that are not written so throughout. */
function namesAmong(
  titles: readonly string[],
  placed: readonly (readonly Placed[])[],
  language: Language,
): Set<string> {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const [at, title] of titles.entries()) {
    const all = placed[at] ?? [];
    const words = all.flatMap(({ text, from }, number) => {
      const before = all[number - 1];
      const gap = before === undefined ? '' : title.slice(before.from + before.text.length, from);
      const isFirst = (language === 'en' && number === 0) || /[.:?!|–—]\s|\s-\s/.test(gap);
      return isLetter(text, 0) ? [{ word: text, isFirst }] : [];
    });
    const isAllLarge = language === 'en' && words.every(({ word }) => word.length < 4 || isLarge(word));
    for (const { word, isFirst } of words)
      if (/[A-Z]{2}|[a-z][A-Z]/.test(word) || (isLarge(word) && !isAllLarge && !isFirst)) large.add(foldedOf(word));
      else if (!isLarge(word)) small.add(foldedOf(word));
  }
  return new Set([...large].filter((word) => !small.has(word)));
}

const isLarge = (word: string) => /^\p{Lu}/u.test(word);

function read(placed: readonly Placed[], language: Language, names: ReadonlySet<string>): Word[] {
  return placed.map(({ text, from }) => {
    const folded = foldedOf(text);
    const isOfSigns = isSign(text, 0);
    const term = isOfSigns ? folded : stemOf(folded);
    const isName = names.has(folded);
    const holds =
      (isOfSigns
        ? isThing(text, language)
        : isLetter(text, 0) && (text.length > 2 || /^\p{Lu}+$/u.test(text)) && text.length <= longestWord) &&
      (isOfSigns || isName || language === 'en') &&
      !/^\d/.test(text) &&
      !/(?:ed|ly|ing)$/.test(isName || things.has(folded) ? '' : folded) &&
      !lightWords.has(term) &&
      !isPlain(folded, term, language);
    return { term, folded, text, from, to: from + text.length, isName, holds };
  });
}

/** In Japanese one Han sign behind others ends their word: what is a plan becomes a table of plans. */
function joined(words: readonly string[], title: string, language: Language): readonly string[] {
  if (language !== 'ja') return words;
  const all: string[] = [];
  for (const word of words) {
    const last = all.at(-1) ?? '';
    const isEnding = /^\p{Script=Han}$/u.test(word) && /\p{Script=Han}$/u.test(last) && title.includes(last + word);
    if (isEnding) all[all.length - 1] = last + word;
    else all.push(word);
  }
  return all;
}

const longestWord = 20;
/** Words of doing that are things as well. */
const things = new Set('meeting billing sharing training forwarding feed'.split(' '));

/** Signs that name a thing: no hiragana, which ends what is done, and not one sign alone. */
const isThing = (text: string, language: Language) =>
  language === 'ja' ? /^(?:[\p{Script=Han}々]{2,}|[\u30a1-\u30ff]{3,})$/u.test(text) : text.length >= 2;

/** Names that stand side by side are one: Exchange Online. */
function endOfName(words: readonly Word[], at: number, title: string): number {
  let end = at + 1;
  if (words[at]?.isName !== true) return end;
  while (end < words.length && /^ ?$/.test(between(words, end, title))) {
    const word = words[end] as Word;
    if (!word.isName && !/^\d/.test(word.text)) break;
    end++;
  }
  return end;
}

const between = (words: readonly Word[], at: number, title: string) =>
  title.slice(words[at - 1]?.to ?? 0, words[at]?.from);

function standsAsThing(words: readonly Word[], at: number, end: number, title: string, language: Language): boolean {
  const after = title.slice(words[end - 1]?.to);
  const before = title.slice(0, words[at]?.from);
  if (language === 'ja') return /^[\s」』）)]*(?:$|[のをがにではとへや、。：:？?（(・]|から|まで)/.test(after);
  if (language === 'zh-Hans')
    return (
      before !== '' &&
      !/(?:如何|怎[样么]|无法|不能?|可以|要|会|能|请|我们|您|来)\s*$/.test(before) &&
      /^\s*(?:$|[的和与及或在中、，。：:？?（()）]|时)/.test(after)
    );
  const next = words[end]?.folded ?? '';
  const isFollowed =
    words[end] === undefined ||
    !/^[\s/-]*$/.test(between(words, end, title)) ||
    (joining.has(next) && between(words, end, title) === ' ');
  const last = words[at - 1]?.folded;
  if (last === undefined) return saying.has(next);
  return isFollowed && !doing.has(last) && (between(words, at, title) === ' ' || saying.has(next));
}

/** After these somebody does something; after the others of the small words stands a thing. */
const doing = new Set(
  (
    "to i we you they it he she who nobody can cannot could not will would must should may do does did doesn't don't can't " +
    "won't is isn't are aren't was be been has have and or but how why when keeps"
  ).split(' '),
);
/** Before these a thing ends. */
const joining = new Set(
  'in on of for to from with without and or is are was do does by at as into after before when while that which using cannot can not between through via if under within has have will number'.split(
    ' ',
  ),
);
const saying = new Set('is are was were do does cannot can will has have'.split(' '));

/** Whether the word at `at` says which of the things is meant that stand next to it. */
function isDescribing(words: readonly Word[], at: number, title: string, language: Language): boolean {
  const word = words[at] as Word;
  const gap = between(words, at + 1, title);
  const isSmall = lightWords.has(word.term) || /^\d/.test(word.text) || word.isName;
  if (isSmall || (!word.holds && !describes(word, language))) return false;
  if (language !== 'en') return gap === '' && isSign(word.text, 0) && (language === 'ja' || at > 0);
  const last = words[at - 1]?.folded;
  return (
    gap === ' ' &&
    last !== undefined &&
    (!doing.has(last) || last === 'and' || last === 'or') &&
    between(words, at, title) === ' '
  );
}

/** A word that is no thing but may say which: shared, inactive. */
const describes = ({ folded, term, text }: Word, language: Language) =>
  language === 'en' ? folded.endsWith('ed') : isThing(text, language) && !isPlain(folded, term, language);
