import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { periodOf } from '../../domain/attainment/period.ts';
import type { Language } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { LearningScope } from '../ports/learning.ts';
import type { Policies } from '../ports.ts';

export type AskedScope = { edition: string; from: string; to: string; language?: Language | undefined };

/** What an operator may look at: an edition that they serve, over dates in its zone. */
export function learningScope(
  actor: StaffActor,
  { edition, from, to, language }: AskedScope,
  policies: Policies,
): Outcome<LearningScope & { zone: string }> {
  const denied = refuseStaff(actor, ['operator'], edition);
  if (denied !== null) return refused(denied);
  const { zone } = policies.current(edition).edition;
  const period = periodOf(from, to, zone);
  if ('reason' in period) return refused({ ...period, field: 'to' });
  return { done: { editionId: edition, period, language: language ?? null, zone } };
}
