import type { Language } from '../language/language.ts';
import { identifiersIn } from './identifiers.ts';
import { type AskedWords, marksIn } from './mark-text.ts';
import type { Choice, DocumentFacts } from './search-document.ts';
import { foldedOf } from './terms-of-text.ts';
import { phrasesIn } from './title-phrases.ts';

/** An article that answers, as far as choices read it. */
export type Found = { title: string; facts: DocumentFacts; text: string };

type Counted = { value: string; count: number };
type Phrase = Counted & { terms: string[]; sure: number };

const mostOfAKind = 5;
/** What nearly all of them have tells them apart no better than nothing. */
const mostShare = 0.6;
/** So much of a word stands in two words side by side: these are what is meant. */
const mostlyInPhrase = 0.6;

/** How rare a word must be: in at most half of all articles; beside a word that was asked, in at most a third. */
const rareAlone = 0.69;
const rareBeside = 1.1;

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
  const divides = ({ count }: Counted) => count >= 2 && count <= most;
  const products = count(found.map(({ facts }) => (facts.product === null ? [] : [facts.product]))).filter(divides);
  const titles = found.map(({ title }) => title);
  const worth = ({ terms, count }: Phrase) =>
    count * Math.max(...terms.filter((term) => !asked.words.has(term)).map(rarityOf));
  const features = withoutParts(
    countPhrases(titles, language)
      .filter(divides)
      .filter((phrase) => says(phrase, asked, rarityOf) && !isProduct(phrase, products)),
  ).toSorted((a, b) => worth(b) - worth(a));
  const choices = [
    ...top(products, 'product'),
    ...top(features, 'feature'),
    ...top(
      errorsOf(found).filter(({ count }) => count <= most),
      'error',
    ),
  ];
  // One alone leaves nothing to choose.
  return choices.length < 2 ? [] : choices;
}

const top = (values: readonly Counted[], kind: Choice['kind']): Choice[] =>
  values.slice(0, mostOfAKind).map(({ value, count }) => ({ kind, value, count }));

function count(lists: readonly string[][]): Counted[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Codes that titles speak of, and those that several of the texts do; one that a single text mentions is chance. */
function errorsOf(found: readonly Found[]): Counted[] {
  const codesOf = (text: string) => identifiersIn(text).flatMap(errorOf);
  const inTitles = new Set(found.flatMap(({ title }) => codesOf(title)));
  return count(found.map(({ title, text }) => codesOf(`${title}\n${text}`))).filter(
    ({ value, count }) => count >= 2 || inTitles.has(value),
  );
}

/** Codes that a screen or a mail server shows, as they show them; no addresses of machines, names of standards or years. */
function errorOf(identifier: string): string[] {
  const code = identifier.slice(1);
  if (code.startsWith('0x')) return [`0x${code.slice(2).toUpperCase()}`];
  if (/^[45]\.\d{1,3}\.\d{1,3}$/.test(code)) return [code];
  return /^[a-z]+\d+$/.test(code) && !/^(kb|rfc|iso)\d|^[a-z]+(?:19|20)\d\d$/.test(code) ? [code.toUpperCase()] : [];
}

/** The things that titles speak of, each under the form in which it is written most often. */
function countPhrases(titles: readonly string[], language: Language): Phrase[] {
  const found = new Map<string, { terms: string[]; forms: Map<string, number>; count: number; sure: number }>();
  for (const phrases of phrasesIn(titles, language)) {
    const here = new Map(phrases.map((phrase) => [phrase.terms.join(' '), phrase]));
    for (const [key, { terms, text, isSure }] of here) {
      const known = found.get(key) ?? { terms, forms: new Map<string, number>(), count: 0, sure: 0 };
      known.forms.set(text, (known.forms.get(text) ?? 0) + 1);
      known.count++;
      if (isSure) known.sure++;
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter(({ count, sure }) => sure * 2 >= count)
    .map(({ terms, forms, count, sure }) => ({
      terms,
      value: [...forms].reduce((best, each) => (each[1] > best[1] ? each : best))[0],
      count,
      sure,
    }));
}

/** Of a word and of two words with it, only what says more: the two where the word stands mostly in them. */
function withoutParts(phrases: readonly Phrase[]): Phrase[] {
  const holds = (whole: Phrase, part: Phrase) =>
    whole.terms.length > part.terms.length && part.terms.every((term) => whole.terms.includes(term));
  const kept = phrases.filter(
    (one) => !phrases.some((whole) => holds(whole, one) && whole.count >= one.count * mostlyInPhrase),
  );
  return kept.filter((one) => !kept.some((part) => holds(one, part)));
}

/** Whether it says more than was asked, and more than nearly all articles speak of anyway. */
function says({ terms, value }: Phrase, asked: AskedWords, rarityOf: (term: string) => number): boolean {
  const marked = marksIn(value, asked).reduce((sum, [from, to]) => sum + to - from, 0);
  if (marked >= value.replaceAll(' ', '').length) return false;
  return terms.some((term) => !asked.words.has(term) && rarityOf(term) > (marked > 0 ? rareBeside : rareAlone));
}

const isProduct = ({ value }: Phrase, products: readonly Counted[]) => {
  const plain = foldedOf(value).replace(/[\s_-]+/g, ' ');
  return products.some((product) => ` ${foldedOf(product.value).replace(/[_-]+/g, ' ')} `.includes(` ${plain} `));
};
