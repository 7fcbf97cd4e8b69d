import fc from 'fast-check';
import type { ClockFact } from '../../../src/domain/clock/clock-fact.ts';
import { clockStepsFor } from '../../../src/domain/clock/clock-steps-for.ts';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import { replayClocks } from '../../../src/domain/clock/replay-clocks.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import type { RequestState } from '../../../src/domain/request/request.ts';
import { type Instant, instantAt } from '../../../src/domain/time/instant.ts';
import { china, worldwide } from '../../editions/house.ts';

const wait = fc.oneof(fc.constantFrom(0, 60_000, 3_600_000), fc.integer({ min: 1, max: 5 * 86_400_000 }));

const happening = fc.oneof(
  fc.record({ kind: fc.constant('answer'), asks: fc.boolean(), states: fc.option(fc.integer({ min: 1, max: 9e7 })) }),
  fc.record({ kind: fc.constant('change'), severity: fc.constantFrom('A', 'B', 'C') }),
  fc.record({
    kind: fc.constantFrom('write', 'call', 'call-back', 'topic', 'contract', 'policy', 'sweep', 'resolve', 'reopen'),
  }),
);

/** What happens to a request, and how long after the last thing. */
export const randomStories = fc.record({
  edition: fc.constantFrom('first', 'second'),
  severity: fc.constantFrom('A', 'B', 'C'),
  family: fc.constantFrom('business', 'enterprise', 'elevated'),
  zone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'),
  opened: fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2026-12-30T00:00Z') }),
  happenings: fc.array(fc.tuple(wait, happening), { minLength: 1, maxLength: 25 }),
});
type RandomStory = typeof randomStories extends fc.Arbitrary<infer Story> ? Story : never;

/**
 * The history that follows. Policies change from one edition to the other and back, which is more than any operator
 * would do to one request. A recorded due time that a replay does not find throws.
 */
export function tellRandomStory(random: RandomStory) {
  const editions = random.edition === 'first' ? [china, worldwide] : [worldwide, china];
  const policyOf = (version: number): Edition => editions[(version - 1) % 2]!;
  const history: LedgerEvent[] = [];
  const request = {
    topic: 'technical',
    severity: random.severity,
    planFamily: random.family as string | null,
    country: 'US',
    state: 'open' as RequestState,
  };
  let version = 1;
  let time = random.opened;
  const write = (at: Instant, kind: string, data: unknown) =>
    history.push({ seq: history.length + 1, at, actorKind: 'support', actorId: null, kind, data });

  function tell(fact: ClockFact): void {
    const now = instantAt(time);
    write(now, `request.${fact.kind}`, { severity: request.severity });
    const policy = { edition: policyOf(version), version };
    for (const step of clockStepsFor(fact, {
      policy,
      policyOf,
      zone: random.zone,
      request,
      history: [...history],
      now,
    })) {
      const { kind, ...data } = step;
      write(now, kind, data);
      if (!('dueAt' in step)) continue;
      const found = replayClocks(history, policyOf, now).find(
        ({ clock, cycle }) => clock === step.clock && cycle === step.cycle,
      );
      if (found?.dueAt !== step.dueAt) throw new Error(`recorded ${step.dueAt}, replayed ${found?.dueAt}`);
    }
  }

  tell({ kind: 'opened' });
  for (const [after, what] of random.happenings) {
    time += after;
    if (request.state === 'resolved' && what.kind !== 'reopen') continue;
    switch (what.kind) {
      case 'answer':
        request.state = 'asks' in what && what.asks ? 'waiting-for-customer' : 'open';
        tell({
          kind: 'answered',
          asks: 'asks' in what && what.asks,
          nextUpdateBy: 'states' in what && what.states ? instantAt(time + what.states) : null,
        });
        break;
      case 'change': {
        const to = 'severity' in what ? what.severity : 'B';
        const from = request.severity;
        request.severity = to;
        tell({
          kind: 'severity-changed',
          from,
          to,
          because: to < from ? 'raised' : to > from ? 'lowered' : 'confirmed',
        });
        break;
      }
      case 'write':
        request.state = 'waiting-for-support';
        tell({ kind: 'customer-wrote' });
        break;
      case 'call':
        tell({ kind: 'call-reached', at: instantAt(time - 600_000) });
        break;
      case 'call-back':
        tell({ kind: 'call-back-asked', by: instantAt(time + 7_200_000) });
        break;
      case 'topic': {
        const from = request.topic;
        request.topic = from === 'technical' ? 'billing' : 'technical';
        tell({ kind: 'topic-changed', from, to: request.topic });
        break;
      }
      case 'contract':
        request.planFamily = 'business';
        tell({ kind: 'contract-ended' });
        break;
      case 'policy':
        version += 1;
        tell({ kind: 'policy-changed' });
        break;
      case 'resolve':
        request.state = 'resolved';
        tell({ kind: 'resolved' });
        break;
      case 'reopen':
        if (request.state !== 'resolved') break;
        request.state = 'open';
        tell({ kind: 'reopened' });
        break;
      default:
        tell({ kind: 'due-passed' });
    }
  }
  return { history, policyOf, end: instantAt(time + 3_600_000) };
}

/** How the first random stories end; told here and, by a program of its own, on machines in other zones. */
export const endings = () =>
  fc
    .sample(randomStories, { seed: 7, numRuns: 20 })
    .map(tellRandomStory)
    .map(({ history, policyOf, end }) => replayClocks(history, policyOf, end));
