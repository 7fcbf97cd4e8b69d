import { firstSectionSlot, type StoredDocument, slugSlot, titleSlot } from './document-store.ts';
import { addNeighbours, addTerm, type RankedQuery, worthOfTerm } from './query-sums.ts';
import type { SearchWeights } from './search-weights.ts';
import { documentAt, giveBackSums, type RankedStore, type Sums, takeSums } from './sums.ts';
import { type Scored, takeBest } from './take-best.ts';

/**
 * An article that answers, and the number of its best section; -1 when only its title and slug do. `coverage`: how much
 * of the question stands in it, from 0 to 1; `titleMatch`: how far its title is the question and nothing else.
 */
export type Ranked = Scored & { coverage: number; titleMatch: number };

/** The best articles, and how many hold all of the question. */
export type Ranking = { best: Ranked[]; complete: number };

/**
 * The `limit` articles that answer best, among those that `accept` lets through: BM25 over title, headings, slug and
 * body, the best section counted once more, words that stand side by side, and how far the title, the slug or one
 * heading covers the question and nothing else.
 */
export function rankDocuments(
  store: RankedStore,
  query: RankedQuery,
  weights: SearchWeights,
  accept: (document: StoredDocument) => boolean,
  limit: number,
): Ranking {
  const sums = takeSums(store);
  const longness = Math.min(1, Math.max(0, (query.words - weights.longFrom) / weights.longOver));
  const needs = { isLong: longness > 0 && weights.longInSection !== 0, isForeign: query.isForeign };
  let mass = 0;
  let asked = 0;
  for (const term of query.terms) {
    addTerm(store, sums, term, needs, weights);
    if (term.kind !== 'asked') continue;
    asked += worthOfTerm(store, term);
    if (term.postings.length > 0) mass += worthOfTerm(store, term);
  }
  // An article may be found by an identifier alone.
  if (mass === 0) mass = 1;
  for (const hash of query.neighbours) addNeighbours(store, sums, hash, weights);
  const accepted = sums.documents.filter((number) => accept(documentAt(store, number)));
  const whole: Whole = { mass, longness, isForeign: query.isForeign };
  for (const number of accepted) addWholeMatch(store, sums, number, whole, weights);
  const hasIdentifier = query.terms.some(({ kind }) => kind === 'identifier');
  const best = takeBest(
    nearTheBest(sums, accepted, limit * 5),
    limit,
    (number) => rankOne(store, sums, number, whole, weights),
    (number) => (hasIdentifier ? Infinity : mostOf(sums, number, whole, weights)),
  ).map((one) => ({
    ...one,
    coverage: Math.min(1, (sums.covered[one.document] ?? 0) / asked),
    titleMatch: match(
      sums.title[one.document] ?? 0,
      mass,
      store.slots.mass[documentAt(store, one.document).firstSlot] ?? 0,
    ),
  }));
  const complete = accepted.filter((number) => (sums.covered[number] ?? 0) > asked * 0.99).length;
  giveBackSums(store, sums);
  return { best, complete };
}

/** A question as a whole: what all its words are worth, and how long it is, from 0 to 1: long ones are told, not named. */
type Whole = { mass: number; longness: number; isForeign: boolean };

/** Adds how far the title and the slug cover the question and nothing else, and the first section a long one. */
function addWholeMatch(
  { documents, slots }: RankedStore,
  sums: Sums,
  number: number,
  { mass, longness, isForeign }: Whole,
  weights: SearchWeights,
): void {
  const inTitle = sums.title[number] ?? 0;
  const inSlug = sums.slug[number] ?? 0;
  const inLead = longness === 0 ? 0 : (sums.lead[number] ?? 0);
  // Most articles hold a word or two somewhere in their text, and only there.
  if (inTitle === 0 && inSlug === 0 && inLead === 0) return;
  const firstSlot = documents[number]?.firstSlot ?? 0;
  let whole = 0;
  if (inTitle > 0) {
    const titleMatch = match(inTitle, mass, slots.mass[firstSlot + titleSlot] ?? 0);
    whole +=
      weights.titleCoverage * share(inTitle, mass) ** weights.titleCoveragePower +
      weights.titleMatch * titleMatch ** weights.titleMatchPower +
      weights.longTitleMatch * longness * titleMatch;
  }
  if (inSlug > 0) {
    const slugMatch = match(inSlug, mass, slots.mass[firstSlot + slugSlot] ?? 0);
    whole += weights.slugMatch * slugMatch ** weights.slugMatchPower + weights.longSlugMatch * longness * slugMatch;
  }
  if (inLead > 0) whole += weights.leadCoverage * longness * share(inLead, mass) ** weights.leadCoveragePower;
  if (isForeign) whole += weights.named * share(sums.named[number], mass) ** weights.namedPower;
  sums.score[number] = (sums.score[number] ?? 0) + mass * whole;
}

/** The articles that can be among the best: where many answer, most hold only a common word or two of the question. */
function nearTheBest(sums: Sums, numbers: number[], enough: number): number[] {
  const most = numbers.reduce((max, number) => Math.max(max, sums.score[number] ?? 0), 0);
  const near = numbers.filter((number) => (sums.score[number] ?? 0) >= most * nearShare);
  return near.length >= enough ? near : numbers;
}

const nearShare = 0.4;

/**
 * The article's final score: its best section, the heading that matches best and, for a long question, the section that
 * holds most of it come on top; what all lies scattered over it goes off.
 */
function rankOne(
  store: RankedStore,
  sums: Sums,
  number: number,
  { mass, longness }: Whole,
  weights: SearchWeights,
): Scored {
  const { firstSlot, slotCount } = documentAt(store, number);
  const fieldMass = store.slots.mass;
  let section = -1;
  let sectionValue = 0;
  let bestSection = 0;
  let bestHeading = 0;
  let mostInOne = 0;
  for (let slot = firstSlot + firstSectionSlot; slot < firstSlot + slotCount; slot += 2) {
    const score = weights.section * (sums.section[slot] ?? 0);
    // Most sections of a long article hold nothing of the question.
    if (score === 0) continue;
    const headingMatch = match(sums.heading[slot] ?? 0, mass, fieldMass[slot] ?? 0);
    const heading =
      headingMatch === 0
        ? 0
        : weights.headingMatch * headingMatch ** weights.headingMatchPower +
          weights.longHeadingMatch * longness * headingMatch;
    if (score + mass * heading > sectionValue) {
      section = (slot - firstSlot - firstSectionSlot) / 2;
      sectionValue = score + mass * heading;
    }
    bestSection = Math.max(bestSection, score);
    bestHeading = Math.max(bestHeading, heading);
    mostInOne = Math.max(mostInOne, sums.inSection[slot] ?? 0);
  }
  const score =
    (sums.score[number] ?? 0) +
    bestSection +
    mass * bestHeading +
    weights.longInSection * longness * mostInOne -
    weights.scattered * mass * share(sums.covered[number], mass) ** 3;
  return { document: number, score, section };
}

/**
 * What an article's score can be at most, told without a look at its sections: its best one and its best heading hold no
 * more of the question than all of it does.
 */
function mostOf(sums: Sums, number: number, { mass, longness }: Whole, weights: SearchWeights): number {
  const covered = sums.covered[number] ?? 0;
  const match = Math.min(1, (2 * covered) / (mass + covered));
  return (
    (sums.score[number] ?? 0) +
    covered * (weights.section * (1 + weights.sectionSaturation) + weights.longInSection * longness) +
    mass * (weights.headingMatch * match ** weights.headingMatchPower + weights.longHeadingMatch * longness * match)
  );
}

/** What part of the question it is, from 0 to 1. */
const share = (matched: number | undefined, mass: number) => Math.min(1, (matched ?? 0) / mass);

/** The harmonic mean of how much of the question is matched and how much of the field, from 0 to 1. */
const match = (matched: number, asked: number, field: number) =>
  matched === 0 ? 0 : (2 * matched) / (asked + Math.max(field, matched));
