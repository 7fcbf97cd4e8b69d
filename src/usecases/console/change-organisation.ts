import type { z } from 'zod';
import type { changeOrganisation as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { differences, noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { readPhone, refuseChoice } from './refuse-facts.ts';
import { withChanges } from './with-changes.ts';

/** Changes an organisation's facts. A number is read in the country that the organisation then has. */
export async function changeOrganisation(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  asked: z.output<(typeof route)['body']>,
  phones: PhoneBook,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  const before = found.done.organisation;
  const { edition } = circumstances.policies.current(before.editionId);
  const changed = withChanges(before, asked);
  if (changed.language !== before.language) {
    const wrong = refuseChoice('language', changed.language, edition.languages);
    if (wrong !== null) return refused(wrong);
  }
  if (changed.phone !== before.phone) {
    const phone = readPhone(phones, changed.phone, changed.country, 'phone');
    if ('refused' in phone) return phone;
    changed.phone = phone.phone;
  }
  if (changed.name !== before.name && (await tx.organisations.setUps(before.editionId, [changed.name])).length > 0)
    return refused({ reason: 'name-taken', field: 'name', came: changed.name });

  const data = differences(before, changed);
  if (Object.keys(data).length > 0) {
    await tx.organisations.save(changed);
    await noteChange(tx, actor, changed, { verb: 'organisation.changed', subjectId: orgId, data }, circumstances);
  }
  return viewOrganisation(tx, orgId);
}
