import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import type { HelpStep } from '../../domain/learning/help-step.ts';
import { maskQuestion } from '../../domain/learning/mask-question.ts';
import { hourOf } from '../../domain/learning/tie-steps.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { SearchLog } from '../ports/learning.ts';

/** Whoever asks: `trail` is what one browser's calls have in common; it is sealed at once and never written. */
export type Asker = { trail: string; editionId: string; language: Language; names: readonly string[] };

/** What a public page tells of one call. */
export type Learned =
  | { did: 'searched'; query: string; paths: readonly string[] }
  | { did: 'opened'; path: string }
  | { did: 'judged'; path: string; helped: boolean };

/** What is learned from searches. Nothing here waits for the database, and nothing of it knows who asked. */
export type SearchKeeper = {
  searched(asker: Asker, query: string, paths: readonly string[]): void;
  suggested(asker: Asker, typed: string, paths: readonly string[]): void;
  opened(asker: Asker, path: string): void;
  judged(asker: Asker, path: string, helped: boolean): void;
  filed(trail: string, topic: string): void;
  /** Writes what came since the last time; one at a time, so that who waits for it finds everything written. */
  flush(): Promise<void>;
};

/** As it waits: what was asked is masked when it is written, off the way of whoever asks. */
type Waiting = { step: HelpStep; names: readonly string[] };

/** What waits to be written; when the database is away for long, the oldest steps are lost, not the memory. */
const mostWaiting = 5_000;
/** Browsers in one transaction: whoever asks meanwhile does not wait for the masking of thousands. */
const mostAtOnce = 100;
const mostResults = 10;

/** Keeps steps in memory until the next flush. `clock` is the server's; `seal` hashes whose they are under a secret. */
export function keepSearches(parts: {
  log: SearchLog;
  clock: () => Instant;
  newId: (at: Instant) => Id;
  seal: (whose: string) => string;
}): SearchKeeper {
  let waiting = new Map<string, Waiting[]>();
  let count = 0;
  let n = 0;
  let running = Promise.resolve();

  const note = (trail: string, names: readonly string[], made: (at: { at: Instant; n: number }) => HelpStep) => {
    const whose = parts.seal(trail);
    const step = made({ at: parts.clock(), n: n++ });
    const steps = waiting.get(whose) ?? [];
    // Typed over within one flush: only the last list can still be chosen from.
    if (step.did === 'suggested' && steps.at(-1)?.step.did === 'suggested') steps.pop();
    else count++;
    waiting.set(whose, [...steps, { step, names }]);
    if (count > mostWaiting) loseOldest();
  };
  const loseOldest = () => {
    const [first] = waiting.keys();
    count -= waiting.get(first ?? '')?.length ?? 0;
    waiting.delete(first ?? '');
  };
  const asking = (did: 'searched' | 'suggested', asker: Asker, query: string, paths: readonly string[]) =>
    note(asker.trail, asker.names, (when) => ({
      did,
      ...when,
      id: parts.newId(hourOf(when.at)),
      editionId: asker.editionId,
      language: asker.language,
      query,
      paths: paths.slice(0, mostResults),
    }));
  const write = async () => {
    if (count === 0) return;
    const taken = waiting;
    waiting = new Map();
    count = 0;
    try {
      while (taken.size > 0) {
        const some = [...taken].slice(0, mostAtOnce);
        const steps = some.map(([whose, kept]) => ({ whose, steps: kept.map(masked) }));
        await parts.log.take(steps, parts.clock());
        for (const [whose] of some) taken.delete(whose);
      }
    } catch (error) {
      // A database that restarts loses nothing: what waits now came later.
      for (const [whose, later] of waiting) taken.set(whose, [...(taken.get(whose) ?? []), ...later]);
      waiting = taken;
      count = [...waiting.values()].reduce((sum, { length }) => sum + length, 0);
      while (count > mostWaiting) loseOldest();
      throw error;
    }
  };

  return {
    searched: (asker, query, paths) => asking('searched', asker, query, paths),
    suggested: (asker, typed, paths) => asking('suggested', asker, typed, paths),
    opened: (asker, path) => note(asker.trail, [], (when) => ({ did: 'opened', ...when, path })),
    judged: (asker, path, helped) =>
      note(asker.trail, [], (when) => ({ did: 'judged', ...when, path: plain(path), helped })),
    filed: (trail, topic) => note(trail, [], (when) => ({ did: 'filed', ...when, topic })),
    flush() {
      running = running.catch(() => {}).then(write);
      return running;
    },
  };
}

const masked = ({ step, names }: Waiting): HelpStep =>
  step.did === 'searched' || step.did === 'suggested'
    ? { ...step, query: maskQuestion(plain(step.query), names) }
    : step;

/** Signs that no column takes would keep everybody else's questions from being written. */
const plain = (text: string) => text.toWellFormed().replace(/\p{Cc}+/gu, ' ');
