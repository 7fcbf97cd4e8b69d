import type { z } from 'zod';
import type { addStaff as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { invitationMail } from './invite.ts';
import { noteChange } from './note-change.ts';
import { placeOf } from './staff-at-hand.ts';

/** Adds somebody to the support centre, for editions that the operator serves too, and invites them by mail. */
export async function addStaff(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<Staff>> {
  const denied = refuseStaff(actor, ['operator'], null);
  if (denied !== null) return refused(denied);
  const unknown = asked.editions.find((key) => !actor.editions.includes(key));
  if (unknown !== undefined)
    return refused({ reason: 'unknown-choice', field: 'editions', came: unknown, expected: actor.editions });

  const { now, newId } = circumstances;
  const staff: Staff = {
    ...asked,
    editions: [...new Set(asked.editions)],
    staffId: newId(),
    state: 'active',
    createdAt: now,
  };
  await tx.staff.add(staff);
  await tx.outbox.add([invitationMail({ ...staff, id: staff.staffId }, placeOf(staff), newId)]);
  await noteChange(
    tx,
    actor,
    placeOf(staff),
    {
      verb: 'staff.added',
      subjectId: staff.staffId,
      data: { name: staff.name, kind: staff.kind, editions: staff.editions },
    },
    circumstances,
  );
  return { done: staff };
}
