/** An article, its score, and the number of its best section, -1 when it has none. */
export type Scored = { document: number; score: number; section: number };

/** The best `limit` of `numbers`, best first, equal ones in their order; ranked only where `most` may be enough. */
export function takeBest(
  numbers: number[],
  limit: number,
  rank: (number: number) => Scored,
  most: (number: number) => number,
): Scored[] {
  const best: Scored[] = [];
  for (const number of numbers) {
    if (best.length === limit && most(number) < (best[limit - 1]?.score ?? 0)) continue;
    const ranked = rank(number);
    const isBefore = (other: Scored) =>
      ranked.score > other.score || (ranked.score === other.score && number < other.document);
    if (best.length === limit && !isBefore(best[limit - 1] as Scored)) continue;
    const at = best.findIndex(isBefore);
    best.splice(at < 0 ? best.length : at, 0, ranked);
    if (best.length > limit) best.pop();
  }
  return best;
}
