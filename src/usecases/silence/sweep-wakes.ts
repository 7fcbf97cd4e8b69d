import { leadingClock } from '../../domain/clock/leading-clock.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { Circumstances, Transactions, Tx } from '../ports.ts';
import { recordChange } from '../request/record-change.ts';
import { warnDesk } from '../request/warn-desk.ts';
import { byItselfAt, silenceAtHand } from './silence-at-hand.ts';
import { silenceChange } from './silence-change.ts';

const mostAtOnce = 200;
const system = { actorKind: 'system', actorId: null, actorName: '' } as const;

/**
 * Takes the steps of silence whose time has come and warns again of what nobody cares for, each request in a
 * transaction of its own, found over an index. Answers how many it looked at.
 */
export async function sweepWakes(transactions: Transactions, circumstances: Circumstances): Promise<number> {
  const due = await transactions.forWorker((tx) => tx.requests.toWake(circumstances.now, mostAtOnce));
  const failures: unknown[] = [];
  for (const id of due)
    try {
      await transactions.forWorker((tx) => wake(tx, id, circumstances));
    } catch (error) {
      // One request with a defect must not hold up those behind it.
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} requests failed`);
  return due.length;
}

/** One step at most: the next is counted from this one, so that whoever was away takes nobody's time. */
async function wake(tx: Tx, id: string, circumstances: Circumstances): Promise<void> {
  const { now, policies } = circumstances;
  const request = await tx.requests.lock(id);
  if (request === null || request.wakeAt === null || request.wakeAt > now) return;
  const holdings = await tx.organisations.holdings(request.orgId);
  if (holdings === null) return;
  const { organisation } = holdings;
  const history = await tx.requests.events(request.orgId, id);
  const readings = replayClocks(history, (version) => policies.at(request.editionId, version), now);
  const { edition } = policies.current(request.editionId);
  const step = silenceAtHand(edition, request, organisation, history, readings, now);
  const at = byItselfAt(step);
  const isDue = step !== null && at !== null && at <= now;
  const change = isDue ? silenceChange(request, step, organisation.zone, now) : { request, events: [] };
  const written = await recordChange(tx, system, organisation, history, change, circumstances);
  if (isDue && step.step === 'call')
    await warnDesk(tx, written, { says: 'call-missing', since: at, isAgain: false }, leadingClock(readings), edition);
}
