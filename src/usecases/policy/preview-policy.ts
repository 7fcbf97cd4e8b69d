import type { z } from 'zod';
import type { previewPolicy as route } from '../../contract/policy.ts';
import type { ClockKind, ClockPromise } from '../../domain/clock/clock.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { PolicyPart } from '../../domain/policy/policy-part.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { OpenRequest } from '../ports/policy-moves.ts';
import type { Policy } from '../ports.ts';
import { draftAtHand } from './draft-at-hand.ts';
import { movedClocks } from './move-clocks.ts';
import type { PolicyContext } from './policy-context.ts';
import { sayDays } from './say-days.ts';
import { viewFaults } from './view-faults.ts';

type Asked = z.output<typeof route.body>;
type View = z.output<typeof route.response>;
type Totals = View['totals'];

/** One clock of a preview; names are said when a page is shown. */
type Line = Pick<OpenRequest['request'], 'id' | 'number' | 'title' | 'severity' | 'topic'> & {
  organisation: string;
  clock: ClockKind;
  promise: ClockPromise;
  what: 'moves' | 'same' | 'ends' | 'starts';
  paused: boolean;
  oldDueAt: Instant | null;
  newDueAt: Instant | null;
  lateAtOnce: boolean;
  withoutDue: boolean;
};
export type Preview = { at: Instant; version: number; totals: Totals; lines: Line[]; parts: PolicyPart[] };

const batchSize = 250;
/** So many lines can be paged through; the totals count all. */
const mostLines = 20_000;
const keptMs = 300_000;
const mostKept = 2;

/** Previews made a moment ago, so that their next page is the same preview; a process that has it not makes it again. */
export type KeptPreviews = Map<string, Preview>;

/** What a draft would change for every open request of its edition. Saves nothing. */
export async function previewPolicy(
  context: PolicyContext,
  kept: KeptPreviews,
  editionId: string,
  { draft, cursor, limit, only }: Asked,
): Promise<Outcome<View>> {
  const found = await draftAtHand(context, editionId, draft);
  if ('refused' in found) return found;
  const { current, edition, faults, parts } = found.done;
  if (edition === null) return refused({ reason: 'policy-faults', faults: viewFaults(faults, sayDays(context)) });
  const name = `${editionId} ${current.version} ${JSON.stringify(draft)}`;
  const known = cursor === undefined ? undefined : kept.get(name);
  const isFresh = known !== undefined && Date.parse(context.now) - Date.parse(known.at) < keptMs;
  const preview = isFresh ? known : await previewOf(context, current, { edition, version: current.version + 1 }, parts);
  kept.delete(name);
  kept.set(name, preview);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);

  const wanted = preview.lines.filter(
    (line) => only === 'all' || (only === 'late-at-once' ? line.lateAtOnce : line.withoutDue),
  );
  const from = Math.max(0, Number(cursor ?? 0) || 0);
  const { at, version, totals } = preview;
  return {
    done: {
      at,
      version,
      totals,
      items: wanted.slice(from, from + limit).map((line) => view(line, context, current)),
      next: from + limit < wanted.length ? String(from + limit) : null,
      parts: preview.parts,
    },
  };
}

/** The preview of a version, whole. */
export async function previewOf(
  { policies, moves, now }: Pick<PolicyContext, 'policies' | 'moves' | 'now'>,
  current: Policy,
  next: Policy,
  parts: PolicyPart[],
): Promise<Preview> {
  const editionId = current.edition.key;
  const policyOf = (version: number) =>
    version === current.version ? current.edition : policies.at(editionId, version);
  const totals: Totals = {
    requests: 0,
    clocks: 0,
    moves: 0,
    same: 0,
    earlier: 0,
    later: 0,
    ends: 0,
    starts: 0,
    lateAtOnce: 0,
    withoutDue: 0,
  };
  const lines: Line[] = [];
  const ids = await moves.openIds(editionId);
  for (let n = 0; n < ids.length; n += batchSize) {
    const seen = await moves.look(ids.slice(n, n + batchSize), (open) =>
      open.map((one) => ({
        before: replayClocks(one.history, policyOf, laterOf(now, one.request.updatedAt)).filter(isLive),
        lines: linesOf(one, next, policyOf, now),
      })),
    );
    totals.requests += seen.length;
    for (const { before, lines: some } of seen) {
      totals.clocks += before.length;
      for (const line of some) {
        count(totals, line);
        lines.push(line);
      }
    }
  }
  return { at: now, version: current.version, totals, lines: lines.toSorted(byUrgency).slice(0, mostLines), parts };
}

const isLive = ({ state }: ClockReading): boolean => state === 'running' || state === 'paused' || state === 'late';
const laterOf = (now: Instant, last: Instant): Instant => (last > now ? last : now);

function linesOf(
  open: OpenRequest,
  next: Policy,
  policyOf: (version: number) => Policy['edition'],
  now: Instant,
): Line[] {
  const { at, steps, readings } = movedClocks(open, next, policyOf, now);
  if (steps.length === 0) return [];
  const before = replayClocks(open.history, policyOf, at);
  const { id, number, title, severity, topic } = open.request;
  return steps.flatMap((step) => {
    const is = (reading: ClockReading) => reading.clock === step.clock && reading.cycle === step.cycle;
    const [was, becomes] = [before.find(is), readings.find(is)];
    const ends = step.kind === 'clock.cancelled';
    if (becomes === undefined || !(ends || 'dueAt' in step)) return [];
    const oldDueAt = was?.dueAt ?? null;
    const newDueAt = ends ? null : becomes.dueAt;
    const paused = becomes.state === 'paused';
    return [
      {
        id,
        number,
        title,
        severity,
        topic,
        organisation: open.organisation.name,
        clock: step.clock,
        promise: becomes.promise,
        what: ends ? 'ends' : was === undefined ? 'starts' : oldDueAt === newDueAt ? 'same' : 'moves',
        paused,
        oldDueAt,
        newDueAt,
        lateAtOnce: newDueAt !== null && newDueAt <= at,
        withoutDue: !ends && !paused && newDueAt === null,
      } as const,
    ];
  });
}

function count(totals: Totals, { what, oldDueAt, newDueAt, lateAtOnce, withoutDue }: Line): void {
  totals[what]++;
  if (lateAtOnce) totals.lateAtOnce++;
  if (withoutDue) totals.withoutDue++;
  if (what !== 'moves' || oldDueAt === null || newDueAt === null) return;
  if (newDueAt < oldDueAt) totals.earlier++;
  else totals.later++;
}

const rankOf = (line: Line): number => (line.lateAtOnce ? 0 : line.withoutDue ? 1 : 2);
const byUrgency = (a: Line, b: Line): number =>
  rankOf(a) - rankOf(b) || compare(a.newDueAt ?? '9', b.newDueAt ?? '9') || compare(a.number, b.number);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function view(
  { id, number, title, organisation, severity, topic, ...line }: Line,
  context: PolicyContext,
  current: Policy,
) {
  const named = (all: readonly { key: string; name: Record<string, string> }[], key: string) => ({
    key,
    name: all.find((one) => one.key === key)?.name[context.language] ?? key,
  });
  return {
    ...line,
    request: { id, number, title, organisation },
    severity: named(current.edition.severities, severity),
    topic: named(current.edition.topics, topic),
  };
}
