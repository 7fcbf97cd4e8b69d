import { createHmac } from 'node:crypto';
import type { Logger } from 'pino';
import type { Db } from './adapters/postgres/connect.ts';
import { searchLog } from './adapters/postgres/search-log.ts';
import type { Id } from './domain/id/uuid.ts';
import type { HelpPin } from './domain/learning/help-search.ts';
import { type Instant, later } from './domain/time/instant.ts';
import { keepSearches, type SearchKeeper } from './usecases/learning/keep-searches.ts';
import { pinHelp } from './usecases/learning/pinned-help.ts';
import type { Help } from './usecases/ports/help.ts';
import type { SearchLog } from './usecases/ports/learning.ts';

const everyMs = 1_000;
/** Ended trails and their keys are looked for in each so-manieth round. */
const roundsBetweenEnds = 60;
const dayMs = 86_400_000;

type Opening = {
  db: Db;
  log: Logger;
  clock: () => Instant;
  newId: (now: Instant) => Id;
  /** The install's own, the same for every process: with the database alone nobody can tell whose a trail is. */
  secret: string;
  /** For so many days questions and judgements are kept. */
  days: number;
};
export type Learning = {
  keeper: SearchKeeper;
  log: SearchLog;
  /** The same help with pinned answers first, as they stand in the database a second ago. */
  withPins: <H extends Help>(help: H) => H;
  /** Removes what was kept long enough; answers how many rows went. */
  forget: () => Promise<number>;
  close: () => Promise<void>;
};

/** What is learned from searches, written every second, and the pins that follow from it. */
export async function openLearning({ db, log, clock, newId, secret, days }: Opening): Promise<Learning> {
  const kept = searchLog(db);
  const keeper = keepSearches({
    log: kept,
    clock,
    newId,
    seal: (whose) => createHmac('sha256', secret).update(`trail ${whose}`).digest('base64url'),
  });
  let mark = '';
  let pins = new Map<string, HelpPin[]>();
  const followPins = async () => {
    const now = await kept.pinsMark();
    if (now === mark) return;
    pins = Map.groupBy(await kept.pins(), ({ editionId, language }) => `${editionId}/${language}`);
    mark = now;
  };
  await followPins();
  let closed = false;
  let rounds = 0;
  const doRound = async () => {
    await Promise.all([keeper.flush(), followPins()]);
    if (rounds++ % roundsBetweenEnds === 0) await kept.endTrails(clock());
  };
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    // A slow database is asked once at a time: rounds do not queue up behind each other.
    round ??= doRound()
      .catch((error: unknown) => {
        if (!closed) log.error({ err: error }, 'Keeping what was searched failed; it tries again');
      })
      .finally(() => {
        round = null;
      });
  }, everyMs);
  timer.unref();
  return {
    keeper,
    log: kept,
    withPins: (help) => pinHelp(help, (edition, language) => pins.get(`${edition}/${language}`) ?? []),
    forget: () => kept.removeBefore(later(clock(), -days * dayMs)),
    close: async () => {
      closed = true;
      clearInterval(timer);
      await round;
      await keeper.flush().catch(() => {});
    },
  };
}
