import type { z } from 'zod';
import type { changeAgreement as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeHolding } from './change-holding.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { refuseChoice } from './refuse-facts.ts';
import { refuseTerm } from './refuse-subscription.ts';
import { withChanges } from './with-changes.ts';

/** Changes an agreement, or ends it by its last day. */
export async function changeAgreement(
  tx: Tx,
  actor: StaffActor,
  { org, id }: { org: Id; id: Id },
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const { organisation, agreements } = found.done;
  const before = agreements.find((one) => one.id === id);
  if (before === undefined) return refused({ reason: 'not-found' });
  const after = withChanges(before, asked);
  const { edition } = circumstances.policies.current(organisation.editionId);
  const kinds = edition.agreements.map((one) => one.key);
  const wrong = (after.kind === before.kind ? null : refuseChoice('kind', after.kind, kinds)) ?? refuseTerm(after);
  if (wrong !== null) return refused(wrong);

  const change = { verb: 'agreement.changed', before, after, save: tx.organisations.saveAgreement } as const;
  await changeHolding(tx, actor, organisation, change, circumstances);
  return viewOrganisation(tx, org);
}
