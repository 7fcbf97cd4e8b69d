import type { Language } from '../language/language.ts';
import { identifiersIn } from './identifiers.ts';
import { lightWords } from './light-words.ts';
import type { AskedWords } from './mark-text.ts';
import type { Choice, DocumentFacts } from './search-document.ts';
import { isLetter, isSign } from './sign-classes.ts';
import { foldedOf, stemOf, wordsAsWritten } from './terms-of-text.ts';

/** An article that answers, as far as choices read it. */
export type Found = { title: string; facts: DocumentFacts; text: string };

const mostOfAKind = 5;
/** What nearly all of them have tells them apart no better than nothing. */
const mostShare = 0.6;

/**
 * The choices among `found`, most telling first; none where none would help. `rarityOf` says how rare a term is among
 * all articles.
 */
export function choicesAmong(
  found: readonly Found[],
  asked: AskedWords,
  language: Language,
  rarityOf: (term: string) => number,
): Choice[] {
  const most = Math.max(2, found.length * mostShare);
  const divides = ({ count }: { count: number }) => count >= 2 && count <= most;
  const products = count(found.map(({ facts }) => (facts.product === null ? [] : [facts.product])));
  const errors = count(found.map(({ text }) => identifiersIn(text).flatMap(errorOf)));
  const words = countWords(found, asked, language).filter(divides);
  const worth = ({ term, count }: { term: string; count: number }) => count * rarityOf(term);
  return [
    ...top(products.filter(divides), 'product'),
    ...top(
      words.toSorted((a, b) => worth(b) - worth(a)),
      'feature',
    ),
    ...top(
      errors.filter(({ value, count }) => /\d/.test(value) && count <= most),
      'error',
    ),
  ];
}

/** Codes that a screen or a mail server shows, as they show them; neither addresses of machines nor names of standards. */
function errorOf(identifier: string): string[] {
  const code = identifier.slice(1);
  if (code.startsWith('0x')) return [`0x${code.slice(2).toUpperCase()}`];
  if (/^[45]\.\d{1,3}\.\d{1,3}$/.test(code)) return [code];
  return /^[a-z]+\d+$/.test(code) && !/^(kb|rfc|iso)\d/.test(code) ? [code.toUpperCase()] : [];
}

const top = (values: { value: string; count: number }[], kind: Choice['kind']): Choice[] =>
  values.slice(0, mostOfAKind).map(({ value, count }) => ({ kind, value, count }));

function count(lists: string[][]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The words of the titles that were not asked, under the form in which they are written most often. */
function countWords(found: readonly Found[], asked: AskedWords, language: Language) {
  const forms = new Map<string, Map<string, number>>();
  for (const { title } of found) {
    const here = new Map<string, string>();
    for (const word of wordsAsWritten(title, language)) {
      const term = isSign(word, 0) ? foldedOf(word) : stemOf(foldedOf(word));
      if (isTelling(word) && !asked.words.has(term) && !lightWords.has(term)) here.set(term, word);
    }
    for (const [term, word] of here) {
      const counts = forms.get(term) ?? new Map<string, number>();
      forms.set(term, counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  return [...forms].map(([term, counts]) => ({
    term,
    value: [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0],
    count: [...counts.values()].reduce((sum, each) => sum + each, 0),
  }));
}

/** Words of three letters, or of two signs that are not hiragana alone. */
const isTelling = (word: string) =>
  isSign(word, 0)
    ? word.length >= 2 && !/^[\u3041-\u309fー]+$/.test(word)
    : word.length >= 3 && isLetter(word, 0) && !/^\d/.test(word);
