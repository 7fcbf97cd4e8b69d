import type { PersonActor } from '../../domain/access/actor.ts';
import { actionsIn } from '../../domain/access/may.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import { type Carried, carriedEvent, type WentThrough } from '../../domain/troubleshoot/carried.ts';
import type { Step } from '../../domain/troubleshoot/troubleshooter.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Troubleshooting } from '../ports/troubleshooting.ts';
import type { Tx } from '../ports.ts';

/**
 * What somebody went through before asking, as a line for the request's history. Steps that the edition no longer has are
 * left out; what a check found comes from what was kept of it, never from who asks.
 */
export async function carryTroubleshooting(
  tx: Tx,
  actor: PersonActor,
  orgId: Id,
  asked: WentThrough,
  troubleshooting: Troubleshooting,
): Promise<Outcome<NewEvent[]>> {
  // Whether they may ask at all is decided by the verb that opens the request.
  if (actionsIn(actor, orgId) === null) return { done: [] };
  const organisation = await tx.organisations.find(orgId);
  const all = organisation === null ? null : troubleshooting.of(organisation.editionId);
  const one = all?.troubleshooters.find(({ key }) => key === asked.troubleshooter);
  if (one === undefined)
    return refused({
      reason: 'unknown-choice',
      field: 'troubleshooting',
      came: asked.troubleshooter,
      expected: all?.troubleshooters.map(({ key }) => key) ?? [],
    });
  const ids = asked.steps.flatMap(({ check }) => (check === null ? [] : [check]));
  const checks = await tx.domains.checks(orgId, ids);
  const lost = ids.find((id) => !checks.some((check) => check.id === id));
  if (lost !== undefined) return refused({ reason: 'check-not-found', field: 'troubleshooting' });
  const data: Carried = {
    troubleshooter: one.key,
    title: one.title,
    steps: asked.steps.flatMap((taken) => {
      const step = one.steps.find(({ key }) => key === taken.step);
      return step === undefined ? [] : lineOf(step, taken);
    }),
    checks: ids.flatMap((id) =>
      checks.filter((check) => check.id === id).map(({ domain, findings }) => ({ domain, findings })),
    ),
  };
  return { done: [{ kind: carriedEvent, audience: 'all', data }] };
}

function lineOf(step: Step, { answer, check }: WentThrough['steps'][number]): Carried['steps'] {
  if (step.kind === 'question') {
    const given = step.answers.find(({ key }) => key === answer);
    return given === undefined ? [] : [{ ask: step.ask, how: 'answered', answer: given.text, differs: null }];
  }
  if (step.kind === 'result') return [];
  const how = check !== null ? 'checked' : answer === 'skip' ? 'skipped' : 'compared';
  const differs = how === 'compared' && (step.checks as readonly string[]).includes(answer) ? answer : null;
  return [{ ask: step.title, how, answer: null, differs }];
}
