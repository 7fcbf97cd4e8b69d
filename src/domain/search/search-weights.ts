import type { Language } from '../language/language.ts';
import { isHiragana, isPair } from './terms-of-text.ts';

/**
 * How much each sign of a good answer counts. Found by trying on judged questions, halves of the articles apart, so
 * that what only fitted one half was not taken (`bench/search.ts` measures).
 */
export const searchWeights = {
  /** A term's worth grows with its count in an article, ever less: BM25's k1, and how much long fields count for less. */
  saturation: 0.72,
  titleLength: 0.34,
  headingLength: 0.17,
  bodyLength: 0.55,
  title: 6.6,
  heading: 2.2,
  slug: 2.6,
  body: 1,
  /** A pair of signs against a word. */
  pair: 0.3,
  /** A word in hiragana alone, most of them endings and particles, against another. */
  hiragana: 0.4,
  repeatedTerm: 0.3,
  /** The best section alone, beside the whole article. */
  section: 0.3,
  sectionSaturation: 0.81,
  sectionLength: 0.74,
  sectionHeading: 0.31,
  /** Words that stand side by side in the question and in the article. */
  neighbours: 0.25,
  /** The share of the question that the title covers, and how well title, heading and slug match the question as a whole. */
  titleCoverage: 1,
  titleCoveragePower: 4.2,
  titleMatch: 0.58,
  titleMatchPower: 1,
  headingMatch: 1.5,
  headingMatchPower: 4.6,
  slugMatch: 0.3,
  slugMatchPower: 2,
  /** How much more a long question counts where it is matched as a whole, and where its words meet in one section. */
  longTitleMatch: 0,
  longHeadingMatch: 0,
  longSlugMatch: 0,
  longInSection: 0,
  /** What is taken off where the words are all there: mere presence, apart from each other, adds up to too much. */
  scattered: 0,
  /** How far the first section covers a long question, which is asked like an article is introduced: of so many words on. */
  leadCoverage: 0.4,
  leadCoveragePower: 4,
  longFrom: 5,
  longOver: 8,
  /** A word of the article's language that goes with an English word of the question. */
  translation: 1.3,
  translationInTitle: 1.5,
  /** A question in English among articles of another language: how far title and slug together name all of it. */
  named: 2.7,
  namedPower: 3,
  namedSureness: 4,
  /** An error code, an issue id or a command that is asked as it stands in the article. */
  identifier: 3,
  /** So many places of a question's words are read, those of the words that say most first. */
  mostRead: 30_000,
};
export type SearchWeights = typeof searchWeights;

/** What was found to differ by language: English questions are told longer, and in whole sentences. */
const byLanguage: Record<Language, Partial<SearchWeights>> = {
  en: { longInSection: 0.8, longSlugMatch: 0.9, longHeadingMatch: 0.4, scattered: 0.1 },
  ja: { mostRead: 24_000, title: 4.3, leadCoverage: 0.54, longTitleMatch: 0.4, scattered: 0.1 },
  'zh-Hans': { scattered: 0.3 },
};

export const weightsFor = (language: Language): SearchWeights => ({ ...searchWeights, ...byLanguage[language] });

/** How much a term counts for what it is: a word, a pair of signs, a word in hiragana alone. */
export function weightOfKind(term: string, { pair, hiragana }: SearchWeights): number {
  if (isPair(term)) return pair;
  return isHiragana(term) ? hiragana : 1;
}
