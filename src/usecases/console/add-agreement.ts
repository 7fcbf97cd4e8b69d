import type { z } from 'zod';
import type { addAgreement as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { refuseChoice } from './refuse-facts.ts';
import { refuseTerm } from './refuse-subscription.ts';

/** Adds an agreement: from its first day on the organisation may ask for what it opens. */
export async function addAgreement(
  tx: Tx,
  actor: StaffActor,
  orgId: Id,
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, orgId);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const { edition } = circumstances.policies.current(organisation.editionId);
  const kinds = edition.agreements.map((one) => one.key);
  const wrong = refuseChoice('kind', asked.kind, kinds) ?? refuseTerm(asked);
  if (wrong !== null) return refused(wrong);

  const id = circumstances.newId();
  await tx.organisations.addAgreement({ ...asked, orgId, id, editionId: organisation.editionId });
  await noteChange(tx, actor, organisation, { verb: 'agreement.added', subjectId: id, data: asked }, circumstances);
  return viewOrganisation(tx, orgId);
}
