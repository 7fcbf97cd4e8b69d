import type { CheckKind } from './check-kind.ts';
import type { Finding } from './finding.ts';

/** A step as walking needs it: with its words or without. */
export type Walked =
  | { kind: 'question'; key: string; answers: readonly { key: string; to: string }[] }
  | {
      kind: 'check';
      key: string;
      checks: readonly CheckKind[];
      ways: readonly { found: readonly CheckKind[]; to: string }[];
      clear: string;
      skip: string;
    }
  | { kind: 'result'; key: string };

/** An answer to a check step that is no check's name: nothing is wrong, or it could not be told. */
export type CheckAnswer = CheckKind | 'clear' | 'skip';

/** Every way out of a step, and where in the step it is written. */
export function waysOf(step: Walked): { to: string; path: PropertyKey[] }[] {
  if (step.kind === 'question') return step.answers.map(({ to }, i) => ({ to, path: ['answers', i, 'to'] }));
  if (step.kind === 'check')
    return [
      ...step.ways.map(({ to }, i) => ({ to, path: ['ways', i, 'to'] })),
      { to: step.clear, path: ['clear'] },
      { to: step.skip, path: ['skip'] },
    ];
  return [];
}

/**
 * Where an answer leads; null when the step has no such answer. A check step is answered with the check whose record is
 * wrong, `clear` or `skip`; a fault that no way looks at leads on as clear.
 */
export function wayOn(step: Walked, answer: string): string | null {
  if (step.kind === 'question') return step.answers.find(({ key }) => key === answer)?.to ?? null;
  if (step.kind === 'result') return null;
  if (answer === 'clear' || answer === 'skip') return step[answer];
  if (!(step.checks as readonly string[]).includes(answer)) return null;
  return step.ways.find(({ found }) => (found as readonly string[]).includes(answer))?.to ?? step.clear;
}

/** What the findings answer to a check step: the first way that has a fault; null while a look-up is open and nothing else explains it. */
export function answerOf(
  step: Extract<Walked, { kind: 'check' }>,
  findings: readonly Pick<Finding, 'check' | 'sign'>[],
): CheckAnswer | null {
  const faulty = findings.filter(({ sign }) => sign === 'bad').map(({ check }) => check);
  const first = step.ways.flatMap(({ found }) => found).find((check) => faulty.includes(check));
  if (first !== undefined) return first;
  return findings.some(({ sign }) => sign === 'unknown') ? null : 'clear';
}

/** The steps taken, each with its answer, as far as they still fit; `at` is the step that is asked next. */
export function walk<S extends Walked, T extends { step: string; answer: string }>(
  steps: readonly S[],
  taken: readonly T[],
): { taken: T[]; at: S } {
  const find = (key: string | null) => steps.find((step) => step.key === key);
  const [first] = steps;
  if (first === undefined) throw new Error('A troubleshooter without steps: its schema asks for one');
  let at: S = first;
  const kept: T[] = [];
  for (const one of taken) {
    const next: S | undefined = at.key === one.step ? find(wayOn(at, one.answer)) : undefined;
    if (next === undefined) break;
    kept.push(one);
    at = next;
  }
  return { taken: kept, at };
}

/** The most steps that can still come from this one on, itself counted. Every way goes forward, so there is an end. */
export function longestWay(steps: readonly Walked[], from: string): number {
  const known = new Map<string, number>();
  const measure = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const step = steps.find((one) => one.key === key);
    const most = step === undefined ? 0 : 1 + Math.max(0, ...waysOf(step).map(({ to }) => measure(to)));
    known.set(key, most);
    return most;
  };
  return measure(from);
}
