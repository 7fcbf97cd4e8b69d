import { PolicyNotAtHand } from '../../domain/policy/policy-not-at-hand.ts';
import { millisecondsOf } from '../../domain/time/instant.ts';
import type { OpenReplan, OpenRequest, PolicyMoves } from '../ports/policy-moves.ts';
import type { Circumstances } from '../ports.ts';
import { moveClocks } from './move-clocks.ts';

export type ReplanOptions = {
  moves: PolicyMoves;
  circumstances: () => Pick<Circumstances, 'now' | 'policies'>;
  /** Somebody asked to stop: what is left is left to the next process. */
  stopped?: () => boolean;
  /** Hears of a request whose clocks could not be worked out; the others go on. */
  onFailure: (error: unknown, requestId: string) => void;
  onBatch?: () => void;
  batchSize?: number;
};

/** Small enough that nobody notices: some 40 ms in which these requests, and no others, wait. */
const batchSize = 250;
/** While one batch is worked out, the database writes another. */
const lanes = 2;
/** Every process has read a new version long before. */
export const settleAfterMs = 15_000;

/**
 * Moves the running clocks of open requests to versions saved since, each batch in one short transaction. A batch is all or
 * nothing and what it took is noted in it, so that a crash loses nothing and repeats nothing; several processes share the work.
 * Answers how many requests were looked at.
 */
export async function replanPolicies(options: ReplanOptions): Promise<number> {
  let looked = 0;
  for (const replan of await options.moves.open()) looked += await replanOne(options, replan);
  return looked;
}

async function replanOne(options: ReplanOptions, replan: OpenReplan): Promise<number> {
  const { moves, circumstances } = options;
  let looked = await moveAll(options, replan);
  if (looked === null) return 0;
  const { now } = circumstances();
  if (replan.finishedAt === null) await moves.finish(replan, now);
  if (millisecondsOf(now) - millisecondsOf(replan.savedAt) < settleAfterMs) return looked;
  // Another process may have answered somebody by the version before, in the moment before it read the new one.
  if ((await moves.noteChangedSince(replan, now)) > 0) {
    const late = await moveAll(options, replan);
    if (late === null) return looked;
    looked += late;
  }
  await moves.settle(replan, now);
  return looked;
}

/** Null: not all, because others hold some of it or the process stops. */
async function moveAll(options: ReplanOptions, replan: OpenReplan): Promise<number | null> {
  const { moves, circumstances, onFailure } = options;
  const { policies } = circumstances();
  const policyOf = (wanted: number) => policies.at(replan.editionId, wanted);
  const batch = async () => {
    const { now } = circumstances();
    const move = (open: OpenRequest) => {
      const policy = { edition: policyOf(replan.version), version: replan.version };
      try {
        return moveClocks(open, policy, policyOf, now);
      } catch (error) {
        if (error instanceof PolicyNotAtHand) throw error;
        onFailure(error, open.request.id);
        return null;
      }
    };
    const answer = await moves.batch(replan, options.batchSize ?? batchSize, now, move);
    options.onBatch?.();
    return answer;
  };
  const lane = async (): Promise<number> => {
    for (let looked = 0; ; ) {
      if (options.stopped?.() === true) return looked;
      const { taken } = await batch();
      if (taken === 0) return looked;
      looked += taken;
    }
  };
  const looked = await Promise.all(Array.from({ length: lanes }, lane));
  const { taken, left } = options.stopped?.() === true ? { taken: 0, left: true } : await batch();
  return left || taken > 0 ? null : looked.reduce((sum, one) => sum + one, 0);
}
