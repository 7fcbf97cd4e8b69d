import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import type { Language } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';

/** Language, zone and phone of oneself. A changed phone is put on the organisation's record. */
export async function saveProfile(
  tx: Tx,
  actor: PersonActor | StaffActor,
  asked: { language?: Language | undefined; zone?: string | undefined; phone?: string | null | undefined },
  { now, newId }: Circumstances,
): Promise<Outcome<null>> {
  if (actor.kind === 'staff') {
    const me = await tx.staff.find(actor.staffId);
    if (me === null) return refused({ reason: 'not-found' });
    await tx.staff.save({ ...me, language: asked.language ?? me.language, zone: asked.zone ?? me.zone });
    return { done: null };
  }
  const me = await tx.organisations.person(actor.orgId, actor.personId);
  if (me === null) return refused({ reason: 'not-found' });
  const phone = asked.phone === undefined ? me.phone : asked.phone;
  await tx.organisations.savePerson({
    ...me,
    language: asked.language ?? me.language,
    zone: asked.zone ?? me.zone,
    phone,
  });
  if (phone !== me.phone)
    await tx.audit.add({
      orgId: actor.orgId,
      at: now,
      id: newId(),
      editionId: actor.editionId,
      actorKind: 'customer',
      actorId: actor.personId,
      actorName: actor.name,
      verb: 'person.phone-changed',
      subjectId: actor.personId,
      reading: 'change',
      data: {},
    });
  return { done: null };
}
