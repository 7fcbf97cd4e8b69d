import type { Language } from '../../domain/language/language.ts';
import type { Staff } from '../../domain/staff/staff.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances } from '../ports.ts';
import { claimEmail, type Doors } from './claim-email.ts';
import { invite } from './invite.ts';
import { placeOf } from './staff-at-hand.ts';

export type WantedOperator = { email: string; name: string; editions: string[]; language: Language; zone: string };

/**
 * Makes an operator from outside the console: the first one, or one more when nobody can sign in any more. Somebody who
 * is an operator already only gets a new link. No mail goes out: whoever asks stands before the machine.
 */
export async function makeOperator(
  doors: Doors,
  wanted: WantedOperator,
  { now, newId }: Circumstances,
): Promise<Outcome<{ staff: Staff; path: string; isNew: boolean }>> {
  const all = await doors.transactions.forWorker((tx) => tx.staff.all());
  const known = all.find((one) => one.email.toLowerCase() === wanted.email.toLowerCase());
  if (known !== undefined) {
    if (known.kind !== 'operator' || known.state !== 'active')
      return refused({ reason: 'is-other-staff', name: known.name, kind: known.kind, state: known.state });
    return {
      done: { staff: known, path: await invite(doors.accounts, { ...known, id: known.staffId }), isNew: false },
    };
  }
  const claim = await claimEmail(doors, wanted.email, null);
  if ('refused' in claim) return claim;

  const staff: Staff = { ...wanted, staffId: newId(), kind: 'operator', state: 'active', createdAt: now };
  await doors.transactions.forWorker(async (tx) => {
    await tx.staff.add(staff);
    await tx.audit.add({
      ...placeOf(staff),
      at: now,
      id: newId(),
      actorKind: 'system',
      actorId: null,
      actorName: 'command line',
      verb: 'staff.added',
      subjectId: staff.staffId,
      reading: 'change',
      data: { name: staff.name, kind: staff.kind, editions: staff.editions },
    });
  });
  const path = await invite(doors.accounts, { ...staff, id: staff.staffId }, claim.done.from);
  return { done: { staff, path, isNew: true } };
}
