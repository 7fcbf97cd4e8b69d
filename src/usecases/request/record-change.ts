import { lackOf } from '../../domain/attendance/attendance.ts';
import type { ClockFact } from '../../domain/clock/clock-fact.ts';
import { clockStepsFor } from '../../domain/clock/clock-steps-for.ts';
import { leadingClock } from '../../domain/clock/leading-clock.ts';
import { nextCheckAt } from '../../domain/clock/next-check-at.ts';
import { queueAt } from '../../domain/clock/queue-at.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import { warnedPercentages } from '../../domain/edition/warning.ts';
import { effectsOf } from '../../domain/effect/effects-of.ts';
import type { Message } from '../../domain/request/message.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent, RequestEvent } from '../../domain/request/request-event.ts';
import { wordsOf } from '../../domain/search/request-words.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Effect } from '../ports/outbox.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { byItselfAt, silenceAtHand } from '../silence/silence-at-hand.ts';
import { callWithoutTime } from './call-without-time.ts';
import { firstAnswerDue } from './first-answer-due.ts';
import { warnDesk } from './warn-desk.ts';

/** In whose name a line of history is written. */
export type Signature = Pick<RequestEvent, 'actorKind' | 'actorId' | 'actorName'>;

/** What a verb has decided about one request. `request` carries the new values; the rest is numbered and timed here. */
export type RequestChange = {
  request: ServiceRequest;
  events: readonly NewEvent[];
  messages?: readonly Omit<Message, 'seq' | 'at'>[];
  /** What it means to the clocks, in order. */
  facts?: readonly ClockFact[];
  /** The zone in which a mail about it states times; the organisation's where none is named. */
  readsIn?: string;
};

export type Place = { zone: string; country: string };

/**
 * Writes a change of one request, whole: row, messages, history, clocks, search words and outbox, in the transaction of
 * the verb, whose row lock (or whose insert) numbers the lines. Instants never run backwards. Answers the request as
 * written.
 */
export async function recordChange(
  tx: Tx,
  by: Signature,
  place: Place,
  history: readonly RequestEvent[],
  change: RequestChange,
  { now, policies }: Circumstances,
): Promise<ServiceRequest> {
  const { request } = change;
  const isNew = request.lastSeq === 0;
  const at = laterOf(now, history.at(-1)?.at);
  const lines: RequestEvent[] = [];
  const write = (event: NewEvent, signed: Signature = by): number => {
    const seq = request.lastSeq + lines.length + 1;
    const { orgId, id: requestId, editionId } = request;
    lines.push({ orgId, requestId, editionId, seq, at, ...signed, ...event });
    return seq;
  };

  for (const event of change.events) write(event);
  const messages = (change.messages ?? []).map((message) => ({ ...message, at, seq: write(messageLine(message)) }));

  const policy = policies.current(request.editionId);
  const policyOf = (version: number) => policies.at(request.editionId, version);
  const about = {
    topic: request.topic,
    severity: request.severity,
    planFamily: request.planFamily,
    country: place.country,
    state: request.state,
  };
  for (const fact of change.facts ?? []) {
    const steps = clockStepsFor(fact, {
      policy,
      zone: place.zone,
      request: about,
      history: [...history, ...lines],
      now: at,
      policyOf,
    });
    for (const { kind, ...data } of steps) write({ kind, data, audience: audienceOf(data) });
  }

  const lack = lackOf(policy.edition, request, [...history, ...lines]);
  const isWarned = lack !== null && lack.warnAt <= at;
  if (isWarned) write({ kind: `owner.${lack.says}`, audience: 'support', data: { since: lack.since } }, system);

  const told = [...history, ...lines];
  const readings = replayClocks(told, policyOf, at);
  const hasChanged = lines.length > 0;
  const written: ServiceRequest = {
    ...request,
    updatedAt: hasChanged ? at : request.updatedAt,
    lastSeq: request.lastSeq + lines.length,
    version: request.version + (hasChanged ? 1 : 0),
    wakeAt: earlier(
      lackOf(policy.edition, request, told)?.warnAt ?? null,
      byItselfAt(silenceAtHand(policy.edition, request, place, told, readings, at)),
    ),
    firstAnswerAt: request.firstAnswerAt ?? (answers(change.facts) ? at : null),
    queueAt: queueAt(readings, request.openedAt),
  };
  if (isNew) await tx.requests.add(written);
  else await tx.requests.save(written);
  const clocksMoved = (change.facts ?? []).length > 0;
  await Promise.all([
    tx.requests.append(lines, messages),
    clocksMoved &&
      tx.requests.setClocks(
        written,
        readings.map((reading) => ({
          clock: reading.clock,
          cycle: reading.cycle,
          audience: reading.audience,
          promise: reading.promise,
          state: reading.state,
          dueAt: reading.dueAt,
          nextCheckAt: nextCheckAt(reading, told, policyOf, warnedPercentages(policy.edition.warnings), at),
          policyVersion: reading.because.policyVersion,
        })),
      ),
    addWords(tx, written, messages, isNew),
    tx.outbox.add(
      outboxOf(written, lines, {
        ...firstAnswerDue(readings, policy.edition, written.language),
        callsBack: callWithoutTime(written, readings, policy.edition),
        zone: change.readsIn ?? place.zone,
      }),
    ),
  ]);
  if (isWarned) await warnDesk(tx, written, lack, leadingClock(readings), policy.edition);
  return written;
}

const answers = (facts: readonly ClockFact[] = []): boolean =>
  facts.some((fact) => fact.kind === 'answered' || fact.kind === 'call-reached');
const system: Signature = { actorKind: 'system', actorId: null, actorName: '' };
const earlier = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other < one) ? other : one;
const laterOf = (now: Instant, last: Instant | undefined): Instant => (last !== undefined && last > now ? last : now);
const audienceOf = (data: { audience?: 'all' | 'support' }): 'all' | 'support' => data.audience ?? 'all';

const lineOf = {
  message: 'message.written',
  answer: 'request.answered',
  question: 'request.asked',
  note: 'note.written',
} as const;
const messageLine = (message: Omit<Message, 'seq' | 'at'>): NewEvent => ({
  kind: lineOf[message.kind],
  audience: message.kind === 'note' ? 'support' : 'all',
  data: { messageId: message.id, ...(message.nextUpdateAt === null ? {} : { nextUpdateAt: message.nextUpdateAt }) },
});

async function addWords(tx: Tx, request: ServiceRequest, messages: readonly Message[], isNew: boolean): Promise<void> {
  const open = messages.filter((message) => message.kind !== 'note').map((message) => message.body);
  const notes = messages.filter((message) => message.kind === 'note').map((message) => message.body);
  if (isNew) open.push(request.title, request.number);
  if (open.length + notes.length > 0)
    await tx.requests.addWords(request, wordsOf(open.join('\n')), notes.length > 0 ? wordsOf(notes.join('\n')) : []);
}

/** One row for the open screens, and those that each line causes, in the order of their destination. */
function outboxOf(
  request: ServiceRequest,
  lines: readonly RequestEvent[],
  firstAnswer: Record<string, unknown>,
): Effect[] {
  const common = { orgId: request.orgId, editionId: request.editionId, requestId: request.id };
  const last = lines.at(-1);
  if (last === undefined) return [];
  const audience = lines.some((line) => line.audience === 'all') ? 'all' : 'support';
  const effects: Effect[] = [
    {
      ...common,
      stream: `${request.id}/live`,
      streamSeq: last.seq,
      sub: 0,
      kind: 'live',
      payload: { seq: last.seq, audience, kind: lines[0]?.kind ?? '' },
    },
  ];
  for (const line of lines)
    for (const [sub, effect] of effectsOf(request, line).entries())
      effects.push({
        ...common,
        stream: `${request.id}/${effect.destination}`,
        streamSeq: line.seq,
        sub,
        kind: effect.kind,
        payload: effect.mail.template === 'opened' ? { ...effect.mail, ...firstAnswer } : effect.mail,
      });
  return effects;
}
