import type { OpenRequestBody } from '../../contract/requests.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { actionsIn, refuseForOrganisation } from '../../domain/access/may.ts';
import type { ClockFact } from '../../domain/clock/clock-fact.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { proposeSeverity } from '../../domain/edition/propose-severity.ts';
import { refuseSeverity } from '../../domain/edition/refuse-severity.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import { requestNumber } from '../../domain/request/request-number.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import { type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Holdings } from '../ports/organisations.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { bindAttachments } from './bind-attachments.ts';
import { recordChange, type Signature } from './record-change.ts';
import { messageBy, signatureOf } from './work-on-request.ts';

/** A customer's administrator, or a partner for a customer, opens a service request. */
export async function openRequest(
  tx: Tx,
  actor: PersonActor,
  asked: OpenRequestBody,
  circumstances: Circumstances,
  carried: readonly NewEvent[] = [],
): Promise<Outcome<ServiceRequest>> {
  const orgId = asked.organisation ?? actor.orgId;
  const holdings = await tx.organisations.holdings(orgId);
  const denied =
    holdings === null ? ({ reason: 'not-found' } as const) : refuseForOrganisation(actor, orgId, 'requests.manage');
  if (denied !== null) return refused(denied);
  if (holdings === null) return refused({ reason: 'not-found' });
  const { edition } = circumstances.policies.current(holdings.organisation.editionId);
  const topic = edition.topics.find((one) => one.key === asked.topic);
  if (topic !== undefined && !actionsIn(actor, orgId)?.includes(topic.action))
    return refused({ reason: 'needs-action', action: topic.action });

  const by = signatureOf(actor, { orgId });
  return openForOrganisation(
    tx,
    by,
    actor,
    holdings,
    edition,
    {
      ...asked,
      title: asked.title ?? titleOf(asked.description),
      openedBy: { id: actor.personId, name: actor.name },
      readsIn: actor.zone,
      contactName: asked.contact.name ?? actor.name,
      opened: { kind: 'opened' },
      attachedBy: actor.personId,
      carried,
    },
    circumstances,
  );
}

export type NewRequest = Pick<
  OpenRequestBody,
  | 'topic'
  | 'category'
  | 'service'
  | 'subscription'
  | 'description'
  | 'tried'
  | 'impact'
  | 'impactStatement'
  | 'peopleAssigned'
  | 'severity'
  | 'contact'
  | 'contactMethod'
  | 'language'
  | 'serviceIssue'
  | 'attachments'
> & {
  channel: ServiceRequest['channel'];
  title: string;
  contactName: string;
  openedBy: { id: string; name: string };
  /** The zone of whoever asks: the screen and the mail state times in it. */
  readsIn: string;
  opened: ClockFact;
  attachedBy: string;
  /** Lines that belong to the opening: what was tried with a troubleshooter. */
  carried?: readonly NewEvent[];
  /** A severity that an agent sets is confirmed at once. */
  confirmed?: true;
};

/** What every way in shares: the contract's limits, the duties of the severity, the number, the first lines of history. */
export async function openForOrganisation(
  tx: Tx,
  by: Signature,
  actor: PersonActor | StaffActor,
  holdings: Holdings,
  edition: Edition,
  asked: NewRequest,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> {
  const { organisation } = holdings;
  const entitlement = entitlementOf(
    edition,
    holdings,
    asked.subscription,
    localDate(circumstances.now, organisation.zone),
  );
  const wrong = refuseKeys(edition, holdings, asked);
  if (wrong !== null) return refused(wrong);

  const mayChoose = entitlement.choosesSeverity || asked.confirmed === true;
  const proposal = proposeSeverity(edition, asked.topic, entitlement, asked.impact);
  // Who may not set the severity may still ask for a lower one than the answers speak for, or for A and hear why not.
  const severity = asked.severity ?? proposal.severity;
  const limit = refuseSeverity(edition, asked.topic, entitlement, severity);
  if (limit !== null) return refused(limit);
  const duty = refuseDuties(edition, severity, asked);
  if (duty !== null) return refused(duty);

  const issue = asked.serviceIssue === null ? null : await tx.health.find(asked.serviceIssue);
  if (asked.serviceIssue !== null && issue?.editionId !== edition.key)
    return refused({ reason: 'unknown-choice', field: 'serviceIssue', came: asked.serviceIssue, expected: [] });
  const loose = await tx.requests.looseAttachments(organisation.orgId, asked.attachedBy, asked.attachments);
  if (loose.length < asked.attachments.length) return refused({ reason: 'attachment-not-found' });

  const id = circumstances.newId();
  const partner = holdings.subscriptions.find((one) => one.id === asked.subscription)?.partnerOrgId ?? null;
  const request: ServiceRequest = {
    orgId: organisation.orgId,
    id,
    editionId: edition.key,
    number: requestNumber(edition.numberPrefix, await tx.requests.nextNumber()),
    topic: asked.topic,
    category: asked.category,
    service: asked.service,
    subscriptionId: asked.subscription,
    planFamily: entitlement.family,
    severity,
    severityStanding: mayChoose ? 'confirmed' : 'proposed',
    state: 'open',
    ownerId: null,
    ownerName: null,
    title: asked.title,
    language: asked.language,
    channel: asked.channel,
    contactMethod: asked.contactMethod,
    contactName: asked.contactName,
    contactPhone: asked.contact.phone,
    contactEmail: asked.contact.email,
    impact: asked.impact,
    impactStatement: asked.impactStatement,
    peopleAssigned: asked.peopleAssigned,
    tried: asked.tried,
    openedBy: asked.openedBy.id,
    openedByName: asked.openedBy.name,
    openedByKind: by.actorKind === 'system' ? 'support' : by.actorKind,
    partnerOrgId: partner,
    serviceIssueId: asked.serviceIssue,
    duplicateOf: null,
    openedAt: circumstances.now,
    updatedAt: circumstances.now,
    lastWord: 'customer',
    firstAnswerAt: null,
    nextUpdateAt: null,
    queueAt: circumstances.now,
    wakeAt: null,
    doneAt: null,
    closedAt: null,
    cycle: 1,
    lastSeq: 0,
    version: 0,
  };
  const message = messageBy(by, request, 'message', asked.description, circumstances.newId());
  const written = await recordChange(
    tx,
    by,
    organisation,
    [],
    {
      request,
      events: [
        {
          kind: 'request.opened',
          audience: 'all',
          data: {
            severity,
            standing: request.severityStanding,
            topic: asked.topic,
            channel: asked.channel,
            ...(proposal.limit === null ? {} : { wouldBe: proposal.wouldBe, limit: proposal.limit }),
          },
        },
        ...(issue === null
          ? []
          : [{ kind: 'issue.linked', audience: 'all' as const, data: { issueId: issue.id, number: issue.number } }]),
        ...(asked.carried ?? []),
      ],
      messages: [message],
      facts: [asked.opened],
      readsIn: asked.readsIn,
    },
    circumstances,
  );
  await bindAttachments(tx, written, loose, message.id);
  return { done: written };
}

function refuseKeys(edition: Edition, { subscriptions }: Holdings, asked: NewRequest): Refusal | null {
  const topic = edition.topics.find((one) => one.key === asked.topic);
  if (topic === undefined)
    return {
      reason: 'unknown-choice',
      field: 'topic',
      came: asked.topic,
      expected: edition.topics.map((one) => one.key),
    };
  const choices: [string, string | null | undefined, string[]][] = [
    ['category', asked.category, topic.categories.map((one) => one.key)],
    ['service', asked.service, edition.services.map((one) => one.key)],
    ['severity', asked.severity, edition.severities.map((one) => one.key)],
    ['contactMethod', asked.contactMethod, edition.contactMethods.map((one) => one.key)],
    ['subscription', asked.subscription, subscriptions.map((one) => one.id)],
    ['language', asked.language, edition.languages],
  ];
  for (const [field, came, expected] of choices)
    if (came !== null && came !== undefined && !expected.includes(came))
      return { reason: 'unknown-choice', field, came, expected };
  for (const question of Object.keys(asked.impact)) {
    const expected = edition.impact.questions.find((one) => one.key === question)?.answers.map((one) => one.key);
    if (expected === undefined || !expected.includes(asked.impact[question] ?? ''))
      return {
        reason: 'unknown-choice',
        field: `impact.${question}`,
        came: asked.impact[question],
        expected: expected ?? edition.impact.questions.map((one) => one.key),
      };
  }
  return null;
}

/** What the customer brings so that the severity can be worked on; a call-back needs a phone at any severity. */
function refuseDuties(edition: Edition, severity: string, asked: NewRequest): Refusal | null {
  const needs = edition.severities.find((one) => one.key === severity)?.needs ?? {};
  const callsBack = edition.contactMethods.find((one) => one.key === asked.contactMethod)?.by === 'phone';
  if ((needs.phone || callsBack) && !asked.contact.phone)
    return { reason: 'needs-phone', severity, field: 'contact.phone' };
  if (needs.impactStatement && !asked.impactStatement)
    return { reason: 'needs-impact-statement', severity, field: 'impactStatement' };
  if (needs.peopleAssigned && asked.peopleAssigned.length === 0)
    return { reason: 'needs-people-assigned', severity, field: 'peopleAssigned' };
  if (needs.reachableContact && !asked.contact.reachable)
    return { reason: 'needs-reachable-contact', severity, field: 'contact.reachable' };
  return null;
}

/** The first line of what was described, cut at a word. */
function titleOf(description: string): string {
  const first = description.split('\n')[0]?.trim() ?? '';
  return first.length <= 120 ? first : `${first.slice(0, 119).replace(/\s+\S*$/, '')}…`;
}
