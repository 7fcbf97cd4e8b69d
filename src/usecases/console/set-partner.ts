import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { noteChange } from './note-change.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { refuseChoice } from './refuse-facts.ts';
import { refusePartner } from './refuse-subscription.ts';

/** Sets what a partner may do in a customer's name; `kind` null ends it, and the partner's people lose sight of the customer at once. */
export async function setPartner(
  tx: Tx,
  actor: StaffActor,
  { org, id: partnerOrgId }: { org: Id; id: Id },
  kind: string | null,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const { organisation } = found.done;
  const { now, policies } = circumstances;
  const { edition } = policies.current(organisation.editionId);
  const before = (await tx.organisations.delegations(org)).find((one) => one.partnerOrgId === partnerOrgId);
  const running = before?.endedAt === null ? before : undefined;

  if (kind === null) {
    if (running === undefined) return refused({ reason: 'not-found' });
    await tx.organisations.setDelegation({ ...running, endedAt: now });
  } else {
    const wrong = await refusePartner(tx, edition, organisation, partnerOrgId, null);
    if (wrong !== null) return refused(wrong);
    const kinds = edition.partner.mode === 'none' ? [] : edition.partner.relations.map((one) => one.key);
    const unknown = refuseChoice('kind', kind, kinds);
    if (unknown !== null) return refused(unknown);
    if (running?.kind === kind) return viewOrganisation(tx, org);
    const acceptedAt = running?.acceptedAt ?? now;
    await tx.organisations.setDelegation({
      orgId: org,
      partnerOrgId,
      editionId: organisation.editionId,
      kind,
      acceptedAt,
      endedAt: null,
    });
  }
  await noteChange(
    tx,
    actor,
    organisation,
    {
      verb: kind === null ? 'partner.ended' : 'partner.set',
      subjectId: partnerOrgId,
      data: { from: running?.kind ?? null, to: kind },
    },
    circumstances,
  );
  return viewOrganisation(tx, org);
}
