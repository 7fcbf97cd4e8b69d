import type { z } from 'zod';
import type { changeSubscription as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { changeHolding } from './change-holding.ts';
import { operatorOf } from './operator-of.ts';
import { type OrganisationDetail, viewOrganisation } from './organisation-detail.ts';
import { refuseSubscription } from './refuse-subscription.ts';
import { withChanges } from './with-changes.ts';

/**
 * Changes a subscription, or ends it by its last day. What ends takes the promises made on its strength with it;
 * what is gained changes none made before.
 */
export async function changeSubscription(
  tx: Tx,
  actor: StaffActor,
  { org, id }: { org: Id; id: Id },
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<OrganisationDetail>> {
  const found = await operatorOf(tx, actor, org);
  if ('refused' in found) return found;
  const { organisation, subscriptions } = found.done;
  const before = subscriptions.find((one) => one.id === id);
  if (before === undefined) return refused({ reason: 'not-found' });
  const after = withChanges(before, asked);
  const { edition } = circumstances.policies.current(organisation.editionId);
  const wrong = await refuseSubscription(tx, edition, organisation, after);
  if (wrong !== null) return refused(wrong);

  const change = { verb: 'subscription.changed', before, after, save: tx.organisations.saveSubscription } as const;
  await changeHolding(tx, actor, organisation, change, circumstances);
  return viewOrganisation(tx, org);
}
