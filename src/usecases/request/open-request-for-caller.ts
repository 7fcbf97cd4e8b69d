import type { z } from 'zod';
import type { openRequestForCaller as route } from '../../contract/desk.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { may } from '../../domain/edition/may.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { millisecondsOf } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { openForOrganisation } from './open-request.ts';

const longestCallMs = 4 * 3_600_000;

/**
 * An agent files for a caller, under the same ceilings. The clock counts from when the call was answered; the caller
 * must be one of the organisation's people who may ask.
 */
export async function openRequestForCaller(
  tx: Tx,
  actor: StaffActor,
  asked: z.output<(typeof route)['body']>,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const holdings = await tx.organisations.holdings(asked.organisation);
  if (holdings === null) return refused({ reason: 'not-found' });
  const denied = refuseStaff(actor, deskKinds, holdings.organisation.editionId);
  if (denied !== null) return refused(denied);
  const { edition } = circumstances.policies.current(holdings.organisation.editionId);
  const caller = await tx.organisations.person(asked.organisation, asked.person);
  if (caller === null || caller.state !== 'active')
    return refused({ reason: 'unknown-choice', field: 'person', came: asked.person, expected: [] });
  const action = edition.topics.find((one) => one.key === asked.topic)?.action ?? 'requests.manage';
  if (!may(edition, caller.roles).has(action)) return refused({ reason: 'caller-may-not', action, name: caller.name });
  const ago = millisecondsOf(circumstances.now) - millisecondsOf(asked.answeredAt);
  if (ago < 0 || ago > longestCallMs)
    return refused({ reason: 'call-time-out-of-range', field: 'answeredAt', hours: longestCallMs / 3_600_000 });

  const by = { actorKind: 'support', actorId: actor.staffId, actorName: actor.name } as const;
  const callBack = edition.contactMethods.find((one) => one.by === 'phone') ?? edition.contactMethods[0];
  return openForOrganisation(
    tx,
    by,
    actor,
    holdings,
    edition,
    {
      ...asked,
      channel: 'phone',
      tried: null,
      serviceIssue: null,
      attachments: [],
      attachedBy: actor.staffId,
      contactMethod: callBack?.key ?? '',
      contactName: caller.name,
      contact: { phone: asked.phone, email: caller.email, reachable: asked.reachable },
      openedBy: { id: caller.personId, name: caller.name },
      readsIn: caller.zone,
      opened: { kind: 'opened', countsFrom: asked.answeredAt },
      confirmed: true,
    },
    circumstances,
  );
}
