import { expect } from 'vitest';
import type { ClockKind } from '../../../src/domain/clock/clock.ts';
import type { ClockFact } from '../../../src/domain/clock/clock-fact.ts';
import type { ClockReading } from '../../../src/domain/clock/clock-reading.ts';
import { type ClockStep, clockStepSchema } from '../../../src/domain/clock/clock-step.ts';
import { type ClockContext, clockStepsFor } from '../../../src/domain/clock/clock-steps-for.ts';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import { replayClocks } from '../../../src/domain/clock/replay-clocks.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { type Instant, instantAt } from '../../../src/domain/time/instant.ts';

/** `2026-06-08T10:00+08:00` as an instant. */
export const at = (written: string): Instant => instantAt(Date.parse(written));

type Circumstances = ClockContext['request'] & { zone: string; offset: string };

/**
 * One request as its history grows. Wall times are written `06-08 10:00` (in 2026, at the offset of the story). Every
 * step that comes of a fact is checked as it comes: it has the shape of the ledger, and the due time it records is the
 * one that a replay of the history up to it finds.
 */
export function tellStory(edition: Edition, circumstances: Partial<Circumstances> = {}) {
  const { zone, offset, ...request }: Circumstances = {
    topic: 'technical',
    severity: 'B',
    planFamily: 'enterprise',
    country: 'CN',
    state: 'open',
    zone: 'Asia/Shanghai',
    offset: '+08:00',
    ...circumstances,
  };
  const history: LedgerEvent[] = [];
  const policies = [edition];
  const policyOf = (version: number): Edition => policies[version - 1]!;
  const write = (now: Instant, kind: string, data: unknown, actorKind = 'system') =>
    history.push({ seq: history.length + 1, at: now, actorKind, actorId: 'somebody', kind, data });
  const instant = (wall: string): Instant => at(`2026-${wall.replace(' ', 'T')}${offset}`);
  const wall = (moment: Instant | null): string | null =>
    moment === null
      ? null
      : instantAt(
          Date.parse(moment) +
            Date.parse(
              `1970-01-01T00:00${offset === 'Z' ? 'Z' : offset.startsWith('+') ? offset.replace('+', '-') : offset.replace('-', '+')}`,
            ),
        )
          .slice(5, 16)
          .replace('T', ' ');

  function tell(time: string, fact: ClockFact, becomes: Partial<ClockContext['request']> = {}): ClockStep[] {
    const now = instant(time);
    Object.assign(request, becomes);
    if (fact.kind === 'severity-changed') request.severity = fact.to;
    if (fact.kind === 'topic-changed') request.topic = fact.to;
    write(now, `request.${fact.kind}`, fact, fact.kind === 'customer-wrote' ? 'customer' : 'support');
    const policy = { edition: policies.at(-1)!, version: policies.length };
    const steps = clockStepsFor(fact, { policy, policyOf, zone, request: { ...request }, history: [...history], now });
    for (const step of steps) {
      const { kind, ...data } = clockStepSchema.parse(step);
      write(now, kind, data, fact.kind === 'customer-wrote' ? 'customer' : 'support');
      if ('dueAt' in step) expect(one(now, step.clock, step.cycle).dueAt).toBe(step.dueAt);
    }
    return steps;
  }

  const clocks = (now: Instant): ClockReading[] => replayClocks(history, policyOf, now);
  const one = (now: Instant, clock: ClockKind, cycle = 1): ClockReading => {
    const found = clocks(now).find((reading) => reading.clock === clock && reading.cycle === cycle);
    if (!found) throw new Error(`no ${clock} ${cycle} at ${now}`);
    return found;
  };

  return {
    history,
    policyOf,
    instant,
    tell,
    /** A new version of the policy, in force from the next fact on. */
    newPolicy: (next: Edition) => policies.push(next),
    readings: (time: string) => clocks(instant(time)),
    read: (time: string, clock: ClockKind, cycle = 1) => one(instant(time), clock, cycle),
    /** `initial-response 1: running, due 06-09 10:00, 30 used` of each clock. */
    clocks: (time: string) =>
      clocks(instant(time)).map(
        ({ clock, cycle, state, dueAt, consumedMinutes }) =>
          `${clock} ${cycle}: ${state}, due ${wall(dueAt)}, ${consumedMinutes} used`,
      ),
  };
}
