import { openStretches } from '../calendar/open-stretches.ts';
import { isRefusal } from '../calendar/refusal.ts';
import { type Instant, instantAt } from '../time/instant.ts';
import { type ClockLife, isLive } from './clock-life.ts';
import type { ClockPlan, StepData } from './clock-step.ts';
import { clockTime, type PolicyOf } from './clock-time.ts';
import { msOf } from './ms-of.ts';

/**
 * A stretch of open time on the calendar of plan number `plan`, owned by a date of that calendar. `used` counts for the
 * target; `before` was used before a raise set it anew; `ahead` is what remains until the due time; `over` lies past it.
 */
export type ExplainedStretch = {
  kind: 'used' | 'before' | 'ahead' | 'over';
  from: Instant;
  to: Instant;
  minutes: number;
  date: string;
  plan: number;
};

/** The open time of a clock up to `until` (epoch milliseconds), and from there to its due time while it runs. */
export function explainStretches(life: ClockLife, until: number, policyOf: PolicyOf): ExplainedStretch[] {
  const last = life.plans.length - 1;
  const due = life.paused ? Number.NaN : life.due;
  const ahead = isLive(life) && due > until ? [{ kind: 'ahead' as const, from: until, to: due, plan: last }] : [];
  return [
    ...partsUsed(life)
      .flatMap((part) => splitAtDue(cutAt(part, until), due, last))
      .flatMap(withoutHalts(life)),
    ...ahead,
  ].flatMap((part) => stretchesOf(part, life, policyOf));
}

type Part = { kind: ExplainedStretch['kind']; from: number; to: number; plan: number };

/** Which plan's calendar counted when. Business days that are carried were counted anew, from the start. */
function partsUsed(life: ClockLife): Part[] {
  let parts: Part[] = [];
  for (const [plan, event] of life.plans.entries()) {
    const from = plan === 0 ? life.from : msOf(event.at);
    const { counting, target } = event.data as StepData<'clock.retargeted'>;
    const kind = counting === 'anew' ? 'before' : 'used';
    parts = parts.map((part) => ({ ...part, kind, to: Math.min(part.to, from) }));
    if (counting === 'carried' && target.unit === 'business-days')
      parts = [{ kind: 'used', from: life.from, to: from, plan }];
    parts.push({ kind: 'used', from, to: Number.POSITIVE_INFINITY, plan });
  }
  return parts;
}

const cutAt = (part: Part, until: number): Part => ({ ...part, to: Math.min(part.to, until) });

const splitAtDue = (part: Part, due: number, last: number): Part[] =>
  part.plan === last && part.to > due
    ? [
        { ...part, to: due },
        { ...part, kind: 'over', from: Math.max(part.from, due) },
      ]
    : [part];

const withoutHalts =
  ({ halts }: ClockLife) =>
  (part: Part): Part[] => {
    const left: Part[] = [];
    let { from } = part;
    for (const halt of halts) {
      left.push({ ...part, from, to: Math.min(part.to, halt.from) });
      from = Math.max(from, Number.isNaN(halt.to) ? Number.POSITIVE_INFINITY : halt.to);
    }
    left.push({ ...part, from });
    return left.filter(({ from, to }) => from < to);
  };

function stretchesOf({ kind, from, to, plan }: Part, life: ClockLife, policyOf: PolicyOf): ExplainedStretch[] {
  const time = clockTime(policyOf, life.plans[plan]!.data as ClockPlan);
  const open = openStretches(time.counted, from, to);
  if (isRefusal(open)) return [];
  return open.stretches.map((stretch) => ({
    kind,
    from: instantAt(stretch.from),
    to: instantAt(stretch.to),
    minutes: (stretch.to - stretch.from) / 60_000,
    date: stretch.date,
    plan,
  }));
}
