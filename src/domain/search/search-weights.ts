/**
 * How much each sign of a good answer counts. Found by trying on judged questions, halves of the articles apart, so
 * that what only fitted one half was not taken (`bench/search.ts` measures).
 */
export const searchWeights = {
  /** A term's worth grows with its count in an article, ever less: BM25's k1, and how much long fields count for less. */
  saturation: 1.2,
  titleLength: 0.4,
  headingLength: 0.5,
  bodyLength: 0.6,
  title: 5,
  heading: 2,
  slug: 4,
  body: 1,
  /** A pair of signs against a word. */
  pair: 0.3,
  repeatedTerm: 0.5,
  /** The best section alone, beside the whole article. */
  section: 0.3,
  sectionSaturation: 1.2,
  sectionLength: 0.5,
  sectionHeading: 1.5,
  /** Words that stand side by side in the question and in the article. */
  neighbours: 0.25,
  /** The share of the question that the title covers, and how well title, heading and slug match the question as a whole. */
  titleCoverage: 1,
  titleCoveragePower: 3,
  titleMatch: 0.5,
  titleMatchPower: 2,
  headingMatch: 0.8,
  headingMatchPower: 6,
  slugMatch: 1,
  slugMatchPower: 2,
  /** A word of the article's language that goes with an English word of the question. */
  translation: 1,
};
export type SearchWeights = typeof searchWeights;
