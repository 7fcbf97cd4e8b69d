import { keep, kept } from '../../kit/kept.ts';

const mostKept = 5;
/** The help pane's name for them too; what begins with `draft.` is forgotten when the person signs out. */
const nameOf = (person: string) => `draft.asked.${person}`;

/** The questions that this person asked on this device, the last first. */
export function askedBefore(person: string): string[] {
  try {
    const asked: unknown = JSON.parse(kept(nameOf(person)) ?? '[]');
    return Array.isArray(asked) ? asked.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a question as the last one. */
export const keepAsked = (person: string, question: string): void =>
  keep(
    nameOf(person),
    JSON.stringify([question, ...askedBefore(person).filter((one) => one !== question)].slice(0, mostKept)),
  );

export const forgetAsked = (person: string): void => keep(nameOf(person), null);
