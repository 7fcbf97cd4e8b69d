import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { refuseSeverity } from '../../domain/edition/refuse-severity.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Assigned, ServiceRequest } from '../../domain/request/request.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import type { RequestChange } from './record-change.ts';
import { type AtHand, messageBy, workOnRequest } from './work-on-request.ts';

export type Because = 'confirmed' | 'corrected' | 'raised' | 'lowered';

/** An agent confirms the severity, corrects it at triage, or raises or lowers it, never above what the contract allows. */
export const setSeverity = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  asked: { severity: string; because: Because; reason: string },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'change-severity', circumstances, (at) => {
    if (asked.because === 'confirmed' && asked.severity !== at.request.severity)
      return refused({ reason: 'confirms-another', field: 'severity', severity: at.request.severity });
    if (asked.because !== 'confirmed' && asked.reason === '')
      return refused({ reason: 'needs-reason', field: 'reason' });
    return change(at, asked, 'confirmed', circumstances);
  });

/**
 * The customer raises or lowers the severity with a reason. Where the contract lets them set it, it is set; elsewhere
 * lowering is taken at once and raising is proposed until an agent confirms. The clock runs meanwhile.
 */
export const changeOwnSeverity = (
  tx: Tx,
  actor: PersonActor,
  id: Id,
  asked: { severity: string; reason: string; impactStatement: string | null; peopleAssigned: readonly Assigned[] },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'change-severity', circumstances, (at) => {
    const { edition } = circumstances.policies.current(at.request.editionId);
    const entitled = entitlementFor(at, edition, circumstances);
    const from = rankOf(edition, at.request.severity);
    const to = rankOf(edition, asked.severity);
    const because = to < from ? 'raised' : 'lowered';
    const statement = asked.impactStatement ?? at.request.impactStatement;
    const assigned = asked.peopleAssigned.length > 0 ? [...asked.peopleAssigned] : at.request.peopleAssigned;
    const needs = edition.severities.find((one) => one.key === asked.severity)?.needs;
    if (needs?.impactStatement && !statement)
      return refused({ reason: 'needs-impact-statement', severity: asked.severity, field: 'impactStatement' });
    if (needs?.peopleAssigned && assigned.length === 0)
      return refused({ reason: 'needs-people-assigned', severity: asked.severity, field: 'peopleAssigned' });
    const changed = change(
      at,
      { ...asked, because },
      entitled.choosesSeverity || because === 'lowered' ? 'confirmed' : 'proposed',
      circumstances,
    );
    if ('refused' in changed) return changed;
    return {
      ...changed,
      request: {
        ...changed.request,
        impactStatement: statement,
        peopleAssigned: assigned,
        lastWord: 'customer',
        state: 'waiting-for-support',
      },
      messages: [messageBy(at.by, at.request, 'message', asked.reason, circumstances.newId())],
      // What they give as the reason is a word of theirs like any other.
      facts: [{ kind: 'customer-wrote' }, ...(changed.facts ?? [])],
    };
  });

function change(
  at: AtHand,
  asked: { severity: string; because: Because; reason: string },
  standing: ServiceRequest['severityStanding'],
  circumstances: Circumstances,
): RequestChange | { refused: Refusal } {
  const { request } = at;
  const { edition } = circumstances.policies.current(request.editionId);
  if (!edition.severities.some((one) => one.key === asked.severity))
    return refused({
      reason: 'unknown-choice',
      field: 'severity',
      came: asked.severity,
      expected: edition.severities.map((one) => one.key),
    });
  const limit = refuseSeverity(edition, request.topic, entitlementFor(at, edition, circumstances), asked.severity);
  if (limit !== null && asked.severity !== request.severity) return refused(limit);
  if (asked.severity === request.severity && asked.because !== 'confirmed')
    return refused({ reason: 'same-severity', field: 'severity', severity: request.severity });
  return {
    request: { ...request, severity: asked.severity, severityStanding: standing },
    events: [
      {
        kind: asked.because === 'confirmed' ? 'severity.confirmed' : 'severity.changed',
        audience: 'all',
        data: {
          from: request.severity,
          to: asked.severity,
          because: asked.because,
          standing,
          ...(asked.reason === '' ? {} : { reason: asked.reason }),
        },
      },
    ],
    facts:
      asked.severity === request.severity
        ? []
        : [{ kind: 'severity-changed', from: request.severity, to: asked.severity, because: asked.because }],
  };
}

const entitlementFor = ({ request, holdings }: AtHand, edition: Edition, { now }: Circumstances) =>
  entitlementOf(edition, holdings, request.subscriptionId, localDate(now, holdings.organisation.zone));
const rankOf = (edition: Edition, severity: string): number =>
  edition.severities.find((one) => one.key === severity)?.rank ?? Number.MAX_SAFE_INTEGER;
