import type { Language } from '../language/language.ts';
import type { EnglishPairs } from './english-pairs.ts';
import { identifiersIn } from './identifiers.ts';
import { lightWords } from './light-words.ts';
import { type AskedWords, readAsked } from './mark-text.ts';
import type { Postings } from './postings.ts';
import { hashOf, neighbourPairs } from './neighbours.ts';
import type { QueryTerm, RankedQuery } from './query-sums.ts';
import type { SearchWeights } from './search-weights.ts';
import { stemEnglish } from './stem-english.ts';
import { isPair, termsOfText } from './terms-of-text.ts';

/** A question as the index is asked: weighted terms, and its words in order. At most 500 signs of it are read. */
export function readQuery(
  query: string,
  language: Language,
  postings: Postings,
  pairs: EnglishPairs,
  weights: SearchWeights,
): RankedQuery & {
  asked: AskedWords;
} {
  const read = termsOfText(query.slice(0, 500), language);
  const row = read.row.flatMap((word) => splitUnknown(word, postings));
  const words = row.filter((word) => word !== '');
  const others = read.terms.slice(read.row.filter((word) => word !== '').length);
  const heavy = [...words.filter((word) => !lightWords.has(word)), ...others];
  const asked = new Map<string, number>();
  for (const term of heavy.length > 0 ? heavy : words) asked.set(term, (asked.get(term) ?? 0) + 1);
  const terms = [...asked].map(([term, count]) => readTerm(term, weightOf(term, count, weights), postings));
  for (const [term, sureness] of translationsOf(asked, pairs))
    terms.push(readTerm(term, weights.translation * sureness, postings, 'translation'));
  for (const identifier of identifiersIn(query.slice(0, 500).normalize('NFKC')))
    terms.push(readTerm(identifier, weights.identifier, postings, 'identifier'));
  return {
    terms: withinBudget(terms),
    neighbours: readNeighbours(row),
    asked: readAsked(asked.keys()),
    words: heavy.length - read.pairs,
  };
}

/** The terms that say most, as long as reading them stays quick: what the rest would add changes no order. */
function withinBudget(terms: QueryTerm[]): QueryTerm[] {
  let read = 0;
  return terms
    .toSorted((a, b) => b.weight / (b.found + 10) - a.weight / (a.found + 10))
    .filter(({ postings }, at) => {
      read += postings.length;
      return at < 3 || read <= mostPostings;
    });
}
const mostPostings = 30_000;

const readTerm = (term: string, weight: number, postings: Postings, kind: QueryTerm['kind'] = 'asked'): QueryTerm => ({
  weight,
  found: postings.found(term),
  postings: postings.read(term),
  kind,
});

function readNeighbours(row: string[]): number[] {
  const telling = neighbourPairs(row).filter(([first, second]) => !lightWords.has(first) || !lightWords.has(second));
  return [...new Set(telling.map(([first, second]) => hashOf(first, second)))];
}

function weightOf(term: string, count: number, weights: SearchWeights): number {
  const kind = isPair(term) ? weights.pair : 1;
  return kind * (count > 1 ? 1 + Math.log(count) * weights.repeatedTerm : 1);
}

/** `outlookcom`, which no article holds, is read as the two words that it is made of and that most articles hold. */
function splitUnknown(word: string, postings: Postings): string[] {
  if (word.length < 6 || !/^[a-z0-9]+$/.test(word) || postings.read(word).length > 0) return [word];
  let best: string[] = [word];
  let most = 0;
  for (let at = 2; at <= word.length - 2; at++) {
    const parts = [stemEnglish(word.slice(0, at)), stemEnglish(word.slice(at))];
    const found = Math.min(...parts.map((part) => postings.read(part).length));
    if (found > most) [best, most] = [parts, found];
  }
  return best;
}

function translationsOf(asked: Map<string, number>, pairs: EnglishPairs): Map<string, number> {
  const found = new Map<string, number>();
  for (const english of asked.keys()) {
    for (const [term, sureness] of pairs.get(english) ?? []) {
      if (!asked.has(term)) found.set(term, Math.max(found.get(term) ?? 0, sureness));
    }
  }
  return found;
}
