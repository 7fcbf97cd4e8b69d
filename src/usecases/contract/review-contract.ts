import type { Edition } from '../../domain/edition/edition.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { Holdings } from '../ports/organisations.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { recordChange, type Signature } from '../request/record-change.ts';

const mostOpen = 1000;

/**
 * Gives the open requests of an organisation the targets of what is still in force, once something has ended: the time
 * used so far counts. What an organisation gains changes no promise made before, and nothing changes a severity.
 */
export async function reviewContract(tx: Tx, by: Signature, orgId: Id, circumstances: Circumstances): Promise<void> {
  const holdings = await tx.organisations.holdings(orgId);
  if (holdings === null) return;
  const { edition } = circumstances.policies.current(holdings.organisation.editionId);
  const date = localDate(circumstances.now, holdings.organisation.zone);
  const open = await tx.lists.portal({ orgId, state: 'open' }, null, mostOpen);
  for (const { request } of open)
    if (loses(edition, holdings, request, date))
      await review(tx, by, request.id, holdings, edition, date, circumstances);
}

async function review(
  tx: Tx,
  by: Signature,
  id: Id,
  holdings: Holdings,
  edition: Edition,
  date: string,
  circumstances: Circumstances,
): Promise<void> {
  const request = await tx.requests.lock(id);
  if (request === null || request.doneAt !== null || !loses(edition, holdings, request, date)) return;
  const { family } = entitlementOf(edition, holdings, request.subscriptionId, date);
  await recordChange(
    tx,
    by,
    holdings.organisation,
    await tx.requests.events(request.orgId, id),
    {
      request: { ...request, planFamily: family },
      events: [{ kind: 'contract.ended', audience: 'all', data: {} }],
      facts: [{ kind: 'contract-ended' }],
    },
    circumstances,
  );
}

/** Is what is in force on this date less than what the request was opened with? */
function loses(
  edition: Edition,
  holdings: Holdings,
  request: { subscriptionId: Id | null; planFamily: string | null },
  date: string,
): boolean {
  const { family } = entitlementOf(edition, holdings, request.subscriptionId, date);
  return rankOf(edition, family) > rankOf(edition, request.planFamily);
}

const rankOf = (edition: Edition, family: string | null): number =>
  edition.planFamilies.find(({ key }) => key === family)?.rank ?? Number.MAX_SAFE_INTEGER;
