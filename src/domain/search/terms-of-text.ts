import type { Language } from '../language/language.ts';
import { foldSign, foldText } from './fold-text.ts';
import { isApostrophe, isLetter, isSign } from './sign-classes.ts';
import { stemEnglish } from './stem-english.ts';

/**
 * What a text is found by. `terms`: the stems of words with blanks around them, the words that the language's
 * segmenter sees in runs of signs, and each pair of neighbouring signs, marked with `_`, because no segmenter cuts a
 * word the same way everywhere. `row`: the stems in their order, '' where a sign stands between, for finding words
 * that stand side by side. `pairs`: how many of the terms are pairs of signs.
 */
export type TextTerms = { terms: string[]; row: string[]; pairs: number };

const segmenters: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('zh-Hans', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  'zh-Hans': new Intl.Segmenter('zh-Hans', { granularity: 'word' }),
};

export function termsOfText(text: string, language: Language): TextTerms {
  const folded = text.normalize('NFKC').toLowerCase();
  const row: string[] = [];
  const runs: string[] = [];
  for (let at = 0; at < folded.length; ) {
    if (isLetter(folded, at)) {
      const end = endOfWord(folded, at);
      row.push(stemOf(folded.slice(at, end)));
      at = end;
    } else if (isSign(folded, at)) {
      let end = at + 1;
      while (end < folded.length && isSign(folded, end)) end++;
      runs.push(folded.slice(at, end));
      if (row.length > 0 && row.at(-1) !== '') row.push('');
      at = end;
    } else at++;
  }
  const terms = row.filter((word) => word !== '');
  const pairs = runs.length > 0 ? addSigns(runs, language, terms) : 0;
  return { terms, row, pairs };
}

/** The words of a text as they are written; a run of katakana is one word, which the segmenter cuts too small. */
export function wordsAsWritten(text: string, language: Language): string[] {
  const words: string[] = [];
  let wasKatakana = false;
  for (const { segment, isWordLike } of segmenters[language].segment(text)) {
    const isKatakana = katakana.test(segment);
    if (isKatakana && wasKatakana) words[words.length - 1] += segment;
    else if (isWordLike === true) words.push(segment);
    wasKatakana = isKatakana;
  }
  return words;
}
const katakana = /^[\u30a1-\u30fa\u30fc]+$/;

export const isPair = (term: string) => term.charCodeAt(0) === 0x5f;

/** Words in hiragana alone are endings and particles for the most part: they say how, hardly ever about what. */
export const isHiragana = (term: string) => term.charCodeAt(0) >= 0x3041 && hiragana.test(term);
const hiragana = /^[ぁ-ゟ]+$/;

function addSigns(runs: string[], language: Language, terms: string[]): number {
  for (const { segment } of segmenters[language].segment(runs.join('\n')))
    if (segment !== '\n') terms.push(foldedOf(segment));
  const before = terms.length;
  for (const run of runs) {
    for (let at = 0, next = signLength(run, 0); next < run.length; ) {
      const end = next + signLength(run, next);
      terms.push(pairOf(run, at, next, end));
      at = next;
      next = end;
    }
  }
  return terms.length - before;
}

const signLength = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
};

const knownPairs = new Map<number, string>();

/** The term of a pair of signs, folded, remembered: few pairs make most of a text. */
function pairOf(text: string, at: number, next: number, end: number): string {
  if (end - at !== 2) return `_${foldText(text.slice(at, end))}`;
  const key = foldSign(text.charCodeAt(at)) * 65_536 + foldSign(text.charCodeAt(next));
  const known = knownPairs.get(key);
  if (known !== undefined) return known;
  const term = `_${foldText(text.slice(at, end))}`;
  if (knownPairs.size >= mostRemembered) knownPairs.clear();
  knownPairs.set(key, term);
  return term;
}

const foldedWords = new Map<string, string>();

/** A word folded, remembered. */
export function foldedOf(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const found = foldText(word);
  if (foldedWords.size >= mostRemembered) foldedWords.clear();
  foldedWords.set(word, found);
  return found;
}

const mostRemembered = 50_000;

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isLetter(text, end) || (isApostrophe(text, end) && isLetter(text, end + 1)))) end++;
  return end;
}

const stems = new Map<string, string>();

/** The stem of one word in lower case, remembered: articles say the same words again and again. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemEnglish(word.replace(/['’]/g, '').slice(0, 64));
  if (stems.size >= mostRemembered) stems.clear();
  stems.set(word, found);
  return found;
}
