/** What is asked, and what the answers are narrowed by: as it stands in the address. */
export type Question = { q: string; product?: string; kind?: string };

export function readQuestion(search: Record<string, unknown>): Question {
  const { q, product, kind } = search;
  return {
    // A question such as 404 is read as a number by the router.
    q: q === undefined || q === null ? '' : String(q).slice(0, 500),
    ...(isGiven(product) ? { product: String(product) } : {}),
    ...(isGiven(kind) ? { kind: String(kind) } : {}),
  };
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
