import type { z } from 'zod';
import type { changeStaff as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { differences, noteChange } from './note-change.ts';
import { placeOf, staffAtHand } from './staff-at-hand.ts';
import { withChanges } from './with-changes.ts';

/**
 * Changes somebody of the support centre, or marks them as gone or back. Who serves an edition beyond this operator's
 * keeps it, and is otherwise not theirs to change; each edition keeps an operator.
 */
export async function changeStaff(
  tx: Tx,
  actor: StaffActor,
  staffId: Id,
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<{ before: Staff; after: Staff }>> {
  const found = await staffAtHand(tx, actor, staffId);
  if ('refused' in found) return found;
  const before = found.done;
  const beyond = before.editions.filter((key) => !actor.editions.includes(key));
  const after = withChanges(before, asked);
  after.editions = [...new Set([...beyond, ...after.editions])];

  const unknown = after.editions.find((key) => !actor.editions.includes(key) && !before.editions.includes(key));
  if (unknown !== undefined)
    return refused({ reason: 'unknown-choice', field: 'editions', came: unknown, expected: actor.editions });
  const data = differences(before, after);
  if (beyond.length > 0 && Object.keys(data).some((field) => field !== 'editions'))
    return refused({ reason: 'serves-other-editions', name: before.name, editions: beyond });
  const left = await refuseLastOperator(tx, before, after);
  if (left !== null) return refused(left);

  if (Object.keys(data).length > 0) {
    await tx.staff.save(after);
    const verb =
      after.state === before.state ? 'staff.changed' : after.state === 'left' ? 'staff.left' : 'staff.returned';
    await noteChange(
      tx,
      actor,
      // The record stays where it began, whatever edition comes or goes.
      { ...placeOf(before), editionId: actor.editions.find((key) => before.editions.includes(key)) ?? '' },
      { verb, subjectId: staffId, data: { name: after.name, ...data } },
      circumstances,
    );
  }
  return { done: { before, after } };
}

const isOperator = (staff: Staff, edition: string): boolean =>
  staff.state === 'active' && staff.kind === 'operator' && staff.editions.includes(edition);

async function refuseLastOperator(tx: Tx, before: Staff, after: Staff): Promise<Refusal | null> {
  const given = before.editions.filter((key) => isOperator(before, key) && !isOperator(after, key));
  if (given.length === 0) return null;
  const others = (await tx.staff.all()).filter((one) => one.staffId !== before.staffId);
  const orphaned = given.find((key) => !others.some((one) => isOperator(one, key)));
  return orphaned === undefined ? null : { reason: 'last-operator', field: 'state', edition: orphaned };
}
