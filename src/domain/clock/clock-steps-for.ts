import type { Edition } from '../edition/edition.ts';
import { pausesForCustomer } from '../edition/pauses-for-customer.ts';
import type { RequestState } from '../request/request.ts';
import type { Instant } from '../time/instant.ts';
import type { ClockKind } from './clock.ts';
import type { ClockFact } from './clock-fact.ts';
import { type ClockLife, isLive } from './clock-life.ts';
import type { CancelReason, ClockStep } from './clock-step.ts';
import type { PolicyOf } from './clock-time.ts';
import { cancelClock, type Draft, liveClocks, meetClock, nameOf, recordMiss, startClock, writeStep } from './draft.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { msOf } from './ms-of.ts';
import { replanClocks } from './replan-clocks.ts';
import { takeStep } from './take-step.ts';
import { type ClockCase, wantFirstAnswer, wantNextAnswer, wantNextUpdate, wantStatedUpdate } from './wanted-clock.ts';

export type ClockContext = {
  /** In force now: what starts or gets another target does so by it. */
  policy: { edition: Edition; version: number };
  /** The versions that running clocks started with. */
  policyOf: PolicyOf;
  /** Of the organisation. */
  zone: string;
  /** As it is once the fact is recorded. */
  request: ClockCase & { state: RequestState };
  history: readonly LedgerEvent[];
  now: Instant;
};

/**
 * What a fact does to the clocks of its request: the steps to record beside it, in this order. A step records the due
 * time that a replay finds.
 */
export function clockStepsFor(fact: ClockFact, context: ClockContext): ClockStep[] {
  const { edition } = context.policy;
  const about = context.request;
  const draft = draftOf(fact, context);
  const { now } = context;
  switch (fact.kind) {
    case 'opened':
      startClock(draft, wantFirstAnswer(edition, about), 'opened', { from: fact.countsFrom ?? now, notBefore: null });
      break;
    case 'reopened':
      startClock(draft, wantFirstAnswer(edition, about), 'reopened');
      break;
    case 'answered':
      answer(draft, fact, context);
      break;
    case 'customer-wrote':
      hearCustomer(draft, context);
      break;
    case 'call-reached':
      reachByCall(draft, fact.at, context);
      break;
    case 'call-back-asked':
      for (const life of liveClocks(draft)) if (life.clock === 'call-back') cancelClock(draft, life, 'asked-anew');
      startClock(
        draft,
        {
          clock: 'call-back',
          promise: 'call-back',
          target: { unit: 'instant', by: fact.by },
          hours: null,
          dates: null,
        },
        'call-back-asked',
      );
      break;
    case 'severity-changed':
      changeSeverity(draft, fact, context);
      break;
    case 'topic-changed': {
      const ran = runsOnWhileWaiting(draft);
      replanClocks(draft, edition, about, fact.kind, 'carried');
      pauseAgain(draft, ran, context);
      break;
    }
    case 'contract-ended':
    case 'policy-changed':
      replanClocks(draft, edition, about, fact.kind, 'carried');
      break;
    case 'resolved':
    case 'closed':
    case 'merged':
      cancelAll(draft, fact.kind);
      break;
    case 'due-passed':
      for (const life of liveClocks(draft)) recordMiss(draft, life, now);
  }
  return draft.steps;
}

function draftOf(fact: ClockFact, { policy, policyOf, zone, request, history, now }: ClockContext): Draft {
  const draft: Draft = {
    lives: [],
    steps: [],
    policyOf: (version) => (version === policy.version ? policy.edition : policyOf(version)),
    about: {
      topic: fact.kind === 'topic-changed' ? fact.from : request.topic,
      severity: fact.kind === 'severity-changed' ? fact.from : request.severity,
    },
    policyVersion: policy.version,
    zone,
    now,
  };
  for (const event of history) takeStep(draft.lives, event, draft.policyOf);
  return draft;
}

/** What an answer of support ends, apart from the update that the last answer stated. */
const owesAnswer: readonly ClockKind[] = ['initial-response', 'desk-goal', 'next-response'];

type Answered = Extract<ClockFact, { kind: 'answered' }>;

/**
 * Each public answer begins the wait for the next; where it asks, that wait is the customer's, unless the severity is
 * worked on without pause.
 */
function answer(
  draft: Draft,
  { asks, nextUpdateBy }: Answered,
  { policy: { edition }, request, now }: ClockContext,
): void {
  for (const life of liveClocks(draft)) if (life.clock !== 'call-back') meetClock(draft, life, now, 'answer');
  if (nextUpdateBy !== null) startClock(draft, wantStatedUpdate(edition, request, nextUpdateBy), 'answered');
  else if (!isDone(request)) startClock(draft, wantNextUpdate(edition, request), 'answered');
  if (!asks || !pausesForCustomer(edition, request.severity)) return;
  for (const life of liveClocks(draft)) if (life.clock !== 'call-back' && !life.paused) pauseClock(draft, life);
}

const pauseClock = (draft: Draft, life: ClockLife): void =>
  writeStep(draft, { kind: 'clock.paused', ...nameOf(life), because: 'waiting-for-customer' });

/** The oldest unanswered message counts, so a clock that waits for an answer already stays as it is. */
function hearCustomer(draft: Draft, { policy: { edition }, request }: ClockContext): void {
  for (const life of liveClocks(draft))
    if (life.paused)
      writeStep(draft, { kind: 'clock.resumed', ...nameOf(life), dueAt: null, because: 'customer-wrote' });
  if (!waitsForAnswer(draft)) startClock(draft, wantNextAnswer(edition, request), 'customer-wrote');
}

/** A call answers what was asked before it. After it, as after an answer, an update is owed. */
function reachByCall(draft: Draft, at: Instant, { policy: { edition }, request }: ClockContext): void {
  for (const life of liveClocks(draft))
    if ((life.clock === 'call-back' || owesAnswer.includes(life.clock)) && life.startedAt <= at)
      meetClock(draft, life, at, 'call');
  if (draft.steps.length > 0 && liveClocks(draft).length === 0 && !isDone(request))
    startClock(draft, wantNextUpdate(edition, request), 'call-reached');
}

type SeverityChanged = Extract<ClockFact, { kind: 'severity-changed' }>;

/**
 * A raise starts the higher severity's clock at the raise, even where the first answer is given already. A severity that
 * is worked on without pause ends the pauses; one that pauses takes them up again while the customer is waited for.
 */
function changeSeverity(draft: Draft, { from, to, because }: SeverityChanged, context: ClockContext): void {
  const {
    policy: { edition },
    request,
  } = context;
  const raised = rankOf(edition, to) < rankOf(edition, from);
  const reason =
    because === 'raised' || because === 'lowered' ? (`severity-${because}` as const) : 'severity-corrected';
  if (!pausesForCustomer(edition, to))
    for (const life of liveClocks(draft))
      if (life.paused) writeStep(draft, { kind: 'clock.resumed', ...nameOf(life), dueAt: null, because: reason });
  const ran = runsOnWhileWaiting(draft);
  replanClocks(draft, edition, request, reason, raised ? 'anew' : 'carried');
  pauseAgain(draft, ran, context);
  if (raised && !waitsForAnswer(draft) && !isDone(request)) startClock(draft, wantNextAnswer(edition, request), reason);
}

/** The clocks that the question would have paused, had the severity not been one without pause. */
const runsOnWhileWaiting = (draft: Draft): ClockLife[] =>
  liveClocks(draft).filter((life) => life.clock === 'next-update' && !life.paused && !life.pausesForCustomer);

function pauseAgain(draft: Draft, ran: readonly ClockLife[], { policy: { edition }, request, now }: ClockContext) {
  if (request.state !== 'waiting-for-customer' || !pausesForCustomer(edition, request.severity)) return;
  // What is due by now stays due: there is nothing left to pause.
  for (const life of ran) if (isLive(life) && !(msOf(now) >= life.due)) pauseClock(draft, life);
}

function cancelAll(draft: Draft, because: CancelReason): void {
  for (const life of liveClocks(draft)) cancelClock(draft, life, because);
}

const waitsForAnswer = (draft: Draft): boolean =>
  draft.lives.some((life) => isLive(life) && owesAnswer.includes(life.clock));

const isDone = ({ state }: { state: RequestState }): boolean => state === 'resolved' || state === 'closed';

function rankOf(edition: Edition, severity: string): number {
  const found = edition.severities.find(({ key }) => key === severity);
  if (!found) throw new Error(`edition ${edition.key} has no severity "${severity}"`);
  return found.rank;
}
