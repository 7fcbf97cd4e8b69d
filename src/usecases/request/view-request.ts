import type { ClockView } from '../../contract/common.ts';
import type { RequestDetail, RequestSummary } from '../../contract/requests.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import { leadingClock } from '../../domain/clock/leading-clock.ts';
import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import { noDueTime } from '../../domain/clock/no-due-time.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { offeredSeverities } from '../../domain/edition/offered-severities.ts';
import type { ServiceIssue } from '../../domain/health/service-issue.ts';
import type { Words } from '../../domain/language/language.ts';
import { moves, refuseMove } from '../../domain/request/moves.ts';
import type { RequestCard } from '../../domain/request/request-card.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { later } from '../../domain/time/instant.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { ListedRequest, WholeRequest } from '../ports/requests.ts';
import { viewSilence } from '../silence/view-silence.ts';
import { viewCarried } from '../troubleshoot/view-carried.ts';
import { callWithoutTime } from './call-without-time.ts';
import { clockWords } from './clock-words.ts';
import { eventWords } from './event-words.ts';
import { nextUpdateOffer } from './next-update-offer.ts';
import type { Reader } from './reader.ts';
import { severityRefusalWords } from './severity-words.ts';
import { viewCare } from './view-care.ts';

/** One row of a list. The clock is read here, once, for every screen. */
export function summarise({ request, organisation, ledger }: ListedRequest, reader: Reader): RequestSummary {
  return summaryOf(request, organisation, readings(request, ledger, reader), reader);
}

/** A request with all that this reader may see of it, and what they may do now. */
export function viewRequest(whole: WholeRequest, issue: ServiceIssue | null, reader: Reader): RequestDetail {
  const { request, holdings } = whole;
  const { organisation } = holdings;
  const { edition } = reader.policies.current(request.editionId);
  const clocks = readings(request, whole.events, reader);
  const topic = edition.topics.find((one) => one.key === request.topic);
  const inside = reader.side === 'support';
  const subscription = holdings.subscriptions.find((one) => one.id === request.subscriptionId);
  const method = edition.contactMethods.find((one) => one.key === request.contactMethod);
  return {
    ...summaryOf(request, organisation, clocks, reader),
    category: named(request.category, topic?.categories.find((one) => one.key === request.category)?.name, reader),
    service:
      request.service === null
        ? null
        : named(request.service, edition.services.find((one) => one.key === request.service)?.name, reader),
    planFamily:
      request.planFamily === null
        ? null
        : named(request.planFamily, edition.planFamilies.find((one) => one.key === request.planFamily)?.name, reader),
    subscription:
      subscription === undefined
        ? null
        : {
            id: subscription.id,
            name:
              edition.plans.find((one) => one.key === subscription.plan)?.name[reader.language] ?? subscription.plan,
          },
    contact: {
      method: named(request.contactMethod, method?.name, reader),
      name: request.contactName,
      phone: request.contactPhone,
      email: request.contactEmail,
      callReads: callWithoutTime(request, clocks, edition)
        ? reader.say('server:call-back', { phone: request.contactPhone })
        : null,
    },
    impact: edition.impact.questions.flatMap((question) => {
      const answer = question.answers.find((one) => one.key === request.impact[question.key]);
      return answer === undefined
        ? []
        : [{ ask: question.text[reader.language], answer: answer.text[reader.language] }];
    }),
    impactStatement: request.impactStatement,
    peopleAssigned: request.peopleAssigned,
    tried: request.tried,
    troubleshooting: viewCarried(whole.events, reader),
    openedBy: { name: request.openedByName, kind: request.openedByKind },
    nextUpdateAt: request.nextUpdateAt,
    nextUpdateOffer: nextUpdateOffer(request, holdings.organisation, reader),
    closedAt: request.closedAt,
    reopenUntil: request.closedAt === null ? null : later(request.closedAt, edition.limits.reopenDays * 86_400_000),
    serviceIssue:
      issue === null
        ? null
        : { id: issue.id, number: issue.number, title: issue.title[reader.language] ?? issue.title.en },
    duplicateOf: whole.duplicateOf,
    duplicates: whole.duplicates,
    care: viewCare(request, whole.events, edition, reader),
    survey: whole.survey === null ? null : { score: whole.survey.score, comment: whole.survey.comment },
    silence: viewSilence(whole, edition, clocks, reader),
    clocks: clocks.map((clock) => viewClock(clock, edition, reader)),
    messages: whole.messages
      .filter((message) => inside || message.kind !== 'note')
      .map((message) => ({
        id: message.id,
        seq: message.seq,
        kind: message.kind,
        authorKind: message.authorKind,
        authorName: message.authorName,
        mine: message.authorId === reader.id,
        body: message.body,
        nextUpdateAt: message.nextUpdateAt,
        at: message.at,
        attachments: whole.attachments
          .filter((one) => one.messageId === message.id)
          .map(({ id, name, mediaType, bytes }) => ({ id, name, mediaType, bytes })),
      })),
    events: whole.events
      .filter((event) => inside || event.audience === 'all')
      .map((event) => ({
        seq: event.seq,
        at: event.at,
        actorKind: event.actorKind,
        actorName: event.actorName,
        kind: event.kind,
        audience: event.audience,
        data: event.data,
        words: eventWords(event, edition, reader),
      })),
    moves: moves.filter(
      (move) =>
        (inside ? supportMoves : customerMoves).includes(move) &&
        refuseMove(request, move, edition.limits.reopenDays, reader.now) === null &&
        !(move === 'rate' && whole.survey !== null),
    ),
    severities: offeredSeverities(
      edition,
      request.topic,
      entitlementOf(edition, holdings, request.subscriptionId, localDate(reader.now, organisation.zone)),
    ).map(({ severity, refusal }) => ({
      key: severity.key,
      name: severity.name[reader.language],
      refusal: refusal === null ? null : severityRefusalWords(refusal, severity.key, edition, reader),
    })),
    version: request.version,
    lastSeq: request.lastSeq,
  };
}

const supportMoves: readonly string[] = [
  'answer',
  'ask',
  'note',
  'take',
  'hand-over',
  'change-severity',
  'resolve',
  'press',
  'change-topic',
  'merge',
];
const customerMoves: readonly string[] = ['write', 'change-severity', 'close', 'reopen', 'rate'];

function readings(request: RequestCard, ledger: readonly LedgerEvent[], reader: Reader): ClockReading[] {
  const all = replayClocks(ledger, (version) => reader.policies.at(request.editionId, version), reader.now);
  return reader.side === 'support' ? all : all.filter((clock) => clock.audience === 'all');
}

function summaryOf(
  request: RequestCard,
  organisation: { name: string },
  clocks: ClockReading[],
  reader: Reader,
): RequestSummary {
  const { edition } = reader.policies.current(request.editionId);
  const leading = leadingClock(clocks);
  return {
    id: request.id,
    number: request.number,
    title: request.title,
    edition: request.editionId,
    organisation: { id: request.orgId, name: organisation.name },
    topic: named(request.topic, edition.topics.find((one) => one.key === request.topic)?.name, reader),
    severity: {
      ...named(request.severity, edition.severities.find((one) => one.key === request.severity)?.name, reader),
      standing: request.severityStanding,
    },
    state: request.state,
    owner: request.ownerId === null ? null : { id: request.ownerId, name: request.ownerName ?? '' },
    lastWord: request.lastWord,
    openedAt: request.openedAt,
    updatedAt: request.updatedAt,
    queueAt: request.queueAt,
    language: request.language,
    channel: request.channel,
    clock: leading === null ? null : viewClock(leading, edition, reader),
  };
}

export function viewClock(clock: ClockReading, edition: Edition, reader: Pick<Reader, 'say' | 'language'>): ClockView {
  const { because, audience: _audience, flaggedPastCoverage: _flag, ...reading } = clock;
  return {
    ...reading,
    calendarEndsOn: noDueTime(clock, edition)?.endsOn ?? null,
    calendarZone: because.zone,
    reads: clockWords(clock, edition, reader),
  };
}

const named = (key: string, name: Words | undefined, reader: Reader) => ({ key, name: name?.[reader.language] ?? key });
