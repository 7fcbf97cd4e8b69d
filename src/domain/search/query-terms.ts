import type { Language } from '../language/language.ts';
import type { EnglishPairs } from './english-pairs.ts';
import { identifiersIn } from './identifiers.ts';
import { lightWords } from './light-words.ts';
import { type AskedWords, readAsked } from './mark-text.ts';
import { hashOf, neighbourPairs } from './neighbours.ts';
import type { Postings } from './postings.ts';
import type { QueryTerm, RankedQuery } from './query-sums.ts';
import { type SearchWeights, weightOfKind } from './search-weights.ts';
import { stemEnglish } from './stem-english.ts';
import { termsOfText } from './terms-of-text.ts';

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
  const own = [...asked].map(([term, count], at) => ({
    ...readTerm(term, weightOf(term, count, weights), postings),
    word: at + 1,
  }));
  const translations = translationsOf([...asked.keys()], pairs).map(({ term, word, sureness }) => ({
    ...readTerm(term, weights.translation * sureness, postings, 'translation'),
    word: word + 1,
    means: { asked: own[word] as QueryTerm, sureness },
  }));
  const identifiers = identifiersIn(query.slice(0, 500).normalize('NFKC')).map((identifier) =>
    readTerm(identifier, weights.identifier, postings, 'identifier'),
  );
  return {
    terms: eachBeforeItsTranslations(withinBudget([...own, ...translations, ...identifiers], weights.mostRead)),
    neighbours: readNeighbours(row),
    asked: readAsked(asked.keys()),
    words: heavy.length - read.pairs,
    isForeign: language !== 'en' && others.length === 0,
  };
}

/** The terms that say most, as long as reading them stays quick: what the rest would add changes no order. */
function withinBudget(terms: QueryTerm[], most: number): QueryTerm[] {
  let read = 0;
  return terms
    .toSorted((a, b) => b.weight / (b.found + 10) - a.weight / (a.found + 10))
    .filter(({ postings }, at) => {
      read += postings.length;
      return at < 3 || read <= most;
    });
}

const eachBeforeItsTranslations = (terms: QueryTerm[]): QueryTerm[] =>
  terms.toSorted((a, b) => a.word - b.word || Number(a.means !== null) - Number(b.means !== null));

const readTerm = (term: string, weight: number, postings: Postings, kind: QueryTerm['kind'] = 'asked'): QueryTerm => ({
  weight,
  found: postings.found(term),
  postings: postings.read(term),
  kind,
  word: 0,
  means: null,
});

function readNeighbours(row: string[]): number[] {
  const telling = neighbourPairs(row).filter(([first, second]) => !lightWords.has(first) || !lightWords.has(second));
  return [...new Set(telling.map(([first, second]) => hashOf(first, second)))];
}

function weightOf(term: string, count: number, weights: SearchWeights): number {
  return weightOfKind(term, weights) * (count > 1 ? 1 + Math.log(count) * weights.repeatedTerm : 1);
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

/** For each word of the article's language that goes with a word of the question, the one that it goes with best. */
function translationsOf(words: string[], pairs: EnglishPairs): { term: string; word: number; sureness: number }[] {
  const found = new Map<string, { term: string; word: number; sureness: number }>();
  for (const [word, english] of words.entries()) {
    for (const [term, sureness] of pairs.get(english) ?? []) {
      if (!words.includes(term) && sureness > (found.get(term)?.sureness ?? 0))
        found.set(term, { term, word, sureness });
    }
  }
  return [...found.values()];
}
