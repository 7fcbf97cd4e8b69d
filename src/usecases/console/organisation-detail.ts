import type { z } from 'zod';
import type { organisationDetail } from '../../contract/console.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';

export type OrganisationDetail = z.output<typeof organisationDetail>;

/** All that is set up for an organisation, as the console shows it: what every change of the console answers. */
export async function viewOrganisation(tx: Tx, orgId: Id): Promise<Outcome<OrganisationDetail>> {
  const holdings = await tx.organisations.holdings(orgId);
  if (holdings === null) return refused({ reason: 'not-found' });
  const people = await tx.organisations.people(orgId);
  const contacts = await tx.organisations.contacts(orgId);
  const delegations = await tx.organisations.delegations(orgId);

  const partners = new Map<Id, Organisation>(holdings.partners.map((one) => [one.orgId, one]));
  // A delegation that has ended is no card any more; its partner is still named.
  for (const { partnerOrgId } of delegations)
    if (!partners.has(partnerOrgId)) {
      const found = await tx.organisations.find(partnerOrgId);
      if (found !== null) partners.set(partnerOrgId, found);
    }
  const named = (id: Id) => ({ id, name: partners.get(id)?.name ?? id });
  return {
    done: {
      ...holdings.organisation,
      people: people.map(({ orgId: _org, editionId: _edition, ...person }) => person),
      contacts: contacts.map(({ orgId: _org, editionId: _edition, ...contact }) => contact),
      subscriptions: holdings.subscriptions.map(({ orgId: _org, editionId: _edition, ...subscription }) => ({
        ...subscription,
        partner: subscription.partnerOrgId === null ? null : named(subscription.partnerOrgId),
      })),
      agreements: holdings.agreements.map(({ orgId: _org, editionId: _edition, ...agreement }) => agreement),
      partners: delegations.map(({ partnerOrgId, kind, acceptedAt, endedAt }) => ({
        organisation: named(partnerOrgId),
        kind,
        acceptedAt,
        endedAt,
      })),
    },
  };
}
