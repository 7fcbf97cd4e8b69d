import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { invitationMail } from './invite.ts';
import { noteChange } from './note-change.ts';
import { placeOf, staffAtHand } from './staff-at-hand.ts';

/** Invites somebody of the support centre once more. A link opens everything they may do, so only who may change them may send it. */
export async function inviteStaff(
  tx: Tx,
  actor: StaffActor,
  staffId: Id,
  circumstances: Circumstances,
): Promise<Outcome<Staff>> {
  const found = await staffAtHand(tx, actor, staffId);
  if ('refused' in found) return found;
  const staff = found.done;
  const beyond = staff.editions.filter((key) => !actor.editions.includes(key));
  if (beyond.length > 0) return refused({ reason: 'serves-other-editions', name: staff.name, editions: beyond });
  if (staff.state === 'left') return refused({ reason: 'has-left', name: staff.name });
  await tx.outbox.add([invitationMail({ ...staff, id: staff.staffId }, placeOf(staff), circumstances.newId)]);
  await noteChange(
    tx,
    actor,
    placeOf(staff),
    { verb: 'staff.invited', subjectId: staffId, data: { name: staff.name } },
    circumstances,
  );
  return { done: staff };
}
