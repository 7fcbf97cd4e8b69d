import type { z } from 'zod';
import type { makeOrganisation as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { PhoneBook } from '../ports/phones.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { readPhone, refuseChoice } from './refuse-facts.ts';

/** Sets up an organisation. Its name is its own within the edition: imports know it by that. */
export async function makeOrganisation(
  tx: Tx,
  actor: StaffActor,
  { edition: editionId, ...asked }: z.output<(typeof route)['body']>,
  phones: PhoneBook,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const denied = refuseStaff(actor, ['operator'], editionId);
  if (denied !== null) return refused(denied);
  const { edition } = circumstances.policies.current(editionId);
  const wrong = refuseChoice('language', asked.language, edition.languages);
  if (wrong !== null) return refused(wrong);
  const phone = readPhone(phones, asked.phone, asked.country, 'phone');
  if ('refused' in phone) return phone;
  if ((await tx.organisations.setUps(editionId, [asked.name])).length > 0)
    return refused({ reason: 'name-taken', field: 'name', came: asked.name });

  const organisation: Organisation = {
    ...asked,
    ...phone,
    orgId: circumstances.newId(),
    editionId,
    createdAt: circumstances.now,
  };
  await tx.organisations.add(organisation);
  await noteChange(
    tx,
    actor,
    organisation,
    { verb: 'organisation.made', subjectId: organisation.orgId, data: { name: organisation.name } },
    circumstances,
  );
  return viewOrganisation(tx, organisation.orgId);
}
