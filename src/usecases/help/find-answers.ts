import { ordinaryKind } from '../../domain/search/search-document.ts';
import type { Help, HelpAbout, HelpAnswer } from '../ports/help.ts';

/** The answers to a question, and what they can be narrowed by: only what is among them, the most frequent first. */
export type Answers = HelpAnswer & {
  question: string;
  /** What they are narrowed by already. */
  product: string | null;
  kind: string | null;
  products: readonly string[];
  kinds: readonly string[];
};

/** So many answers are looked through for what they can be narrowed by. */
const lookedThrough = 30;

/** The answers to a question with its filters: narrowing by one never takes away the others that could be chosen. */
export async function findAnswers(help: Pick<Help, 'answer'>, question: string, about: HelpAbout): Promise<Answers> {
  const { product = null, kind = null, limit, ...rest } = about;
  const all = await help.answer(question, { ...rest, limit: lookedThrough });
  const narrowed = product === null && kind === null ? all : await help.answer(question, about);
  return {
    ...narrowed,
    items: narrowed.items.slice(0, limit),
    question,
    product,
    kind,
    products: frequent([...all.items.map((hit) => hit.product), product ?? undefined]),
    kinds: frequent([...all.items.map((hit) => hit.kind ?? ordinaryKind), kind ?? undefined]),
  };
}

function frequent(values: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
