import type { Id } from '../id/uuid.ts';
import { type Instant, millisecondsOf } from '../time/instant.ts';
import type { HelpSearch } from './help-search.ts';
import { type HelpStep, type HelpTrail, trailMs } from './help-step.ts';
import { inOrder, tieSteps } from './tie-steps.ts';

type Known = Pick<HelpTrail, 'steps' | 'rows'>;
/** The trail as it goes on, the questions to write and those that turned out to be part of another. */
export type Followed = { next: Known & { lastAt: Instant }; write: HelpSearch[]; gone: Id[] };

/** A browser that does more without a pause is none; what it does from then on is a trail of its own. */
const mostSteps = 120;
/** How long after another process a step may still come in: what is typed over is kept for as long. */
const lateMs = 10_000;

/**
 * What a trail becomes with the steps that just came in. Processes hear of steps in any order and write them at their own
 * pace, so all is tied anew from the steps in the order in which they happened: nothing is counted too low or twice.
 */
export function followTrail(known: Known | null, arriving: readonly HelpStep[]): Followed {
  const before = new Map(
    (known === null ? [] : tieSteps(known.steps)).map((one) => [one.key, JSON.stringify(one.search)]),
  );
  const parts = partAtPauses(inOrder([...(known?.steps ?? []), ...arriving]));
  const write: HelpSearch[] = [];
  const gone: Id[] = [];
  let rows: Known['rows'] = {};
  for (const [index, part] of parts.entries()) {
    const named = index === 0 ? (known?.rows ?? {}) : {};
    const tied = tieSteps(part);
    rows = Object.fromEntries(tied.map(({ key, search }) => [key, named[key] ?? search.id]));
    for (const { key, search } of tied)
      if (index > 0 || before.get(key) !== JSON.stringify(search))
        write.push({ ...search, id: rows[key] ?? search.id });
    for (const [key, id] of Object.entries(named)) if (rows[key] === undefined) gone.push(id);
  }
  const last = parts.at(-1) ?? [];
  const lastAt = last.at(-1)?.at ?? '';
  const steps = withoutTypedOver(last, lastAt);
  return { next: steps.length > mostSteps ? { steps: [], rows: {}, lastAt } : { steps, rows, lastAt }, write, gone };
}

function partAtPauses(steps: readonly HelpStep[]): HelpStep[][] {
  const parts: HelpStep[][] = [];
  for (const step of steps) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined || millisecondsOf(step.at) - millisecondsOf(last.at) >= trailMs)
      parts.push([step]);
    else part.push(step);
  }
  return parts;
}

/** Of what was typed, only the last before something else matters, once no late step can refer to an earlier one. */
const withoutTypedOver = (steps: readonly HelpStep[], lastAt: Instant): HelpStep[] =>
  steps.filter(
    (step, index) =>
      step.did !== 'suggested' ||
      steps[index + 1]?.did !== 'suggested' ||
      millisecondsOf(lastAt) - millisecondsOf(step.at) < lateMs,
  );
