import type { Language } from '../language/language.ts';
import { foldText } from './fold-text.ts';
import { isApostrophe, isLetter, isSign } from './sign-classes.ts';
import { stemEnglish } from './stem-english.ts';

/**
 * What a text is found by. `terms`: the stems of words with blanks around them, the words that the language's
 * segmenter sees in runs of signs, and each pair of neighbouring signs, marked with `_`, because no segmenter cuts a
 * word the same way everywhere. `row`: the stems in their order, '' where a sign stands between, for finding words
 * that stand side by side.
 */
export type TextTerms = { terms: string[]; row: string[] };

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
  if (runs.length > 0) addSigns(runs, language, terms);
  return { terms, row };
}

export const isPair = (term: string) => term.charCodeAt(0) === 0x5f;

function addSigns(runs: string[], language: Language, terms: string[]): void {
  for (const { segment } of segmenters[language].segment(runs.join('\n')))
    if (segment !== '\n') terms.push(foldText(segment));
  for (const run of runs) {
    const signs = [...foldText(run)];
    for (let at = 1; at < signs.length; at++) terms.push(`_${signs[at - 1]}${signs[at]}`);
  }
}

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
  if (stems.size >= 50_000) stems.clear();
  stems.set(word, found);
  return found;
}
