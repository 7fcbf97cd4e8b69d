import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { SearchAnswer, Suggestion } from '../../domain/search/search-document.ts';
import type { HelpIndex, TakenIn } from '../../usecases/ports/help-index.ts';
import type { Asked, Said } from './messages.ts';

export type SearchWorker = HelpIndex & {
  /** Resolves when the index holds everything, however often it had to be begun. */
  filled: Promise<{ how: 'opened' | 'built'; milliseconds: number; bytes: number }>;
  close: () => Promise<void>;
};

type Hearing = { onTakenIn: (articles: TakenIn[]) => void; onTrouble: (message: string) => void };
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };
type WithoutId<Question> = Question extends { id: number } ? Omit<Question, 'id'> : never;

const mostWaitMs = 30_000;

/**
 * Runs the index in a thread of its own, so that this one never waits for it: neither while it is built nor for a long
 * question. A thread that dies is begun anew; what was asked of it meanwhile is refused.
 */
export function startSearchWorker(entry: URL, options: WorkerOptions, { onTakenIn, onTrouble }: Hearing): SearchWorker {
  const waiting = new Map<number, Waiting>();
  const { promise: filled, resolve: hearFilled } = Promise.withResolvers<Awaited<SearchWorker['filled']>>();
  let lastId = 0;
  let isClosing = false;
  let restartMs = 250;
  let restarting: NodeJS.Timeout | undefined;
  let worker = begin();

  function begin(): Worker {
    const thread = new Worker(entry, options);
    thread.on('message', hear);
    thread.on('error', (error) => onTrouble(`The search index stopped: ${error.stack ?? error.message}`));
    thread.on('exit', (code) => {
      for (const { reject } of waiting.values()) reject(new Error('The search index stopped before it answered'));
      waiting.clear();
      if (isClosing) return;
      onTrouble(`The search index ended with ${code}; it is begun anew`);
      restarting = setTimeout(() => {
        worker = begin();
      }, restartMs).unref();
      restartMs = Math.min(restartMs * 2, mostWaitMs);
    });
    return thread;
  }

  function hear(said: Said): void {
    if (said.kind === 'taken-in') onTakenIn(said.articles);
    else if (said.kind === 'trouble') onTrouble(said.message);
    else if (said.kind === 'filled') {
      restartMs = 250;
      hearFilled(said);
    } else {
      const asked = waiting.get(said.id);
      waiting.delete(said.id);
      if (said.kind === 'answered') asked?.resolve(said.value);
      else asked?.reject(new Error(said.message));
    }
  }

  const ask = (question: WithoutId<Asked>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id });
    });

  return {
    filled,
    answer: (language, text, asked) => ask({ kind: 'answer', language, text, options: asked }) as Promise<SearchAnswer>,
    suggest: (language, text, asked) =>
      ask({ kind: 'suggest', language, text, options: asked }) as Promise<Suggestion[]>,
    look: async () => {
      await ask({ kind: 'look' });
    },
    async close() {
      isClosing = true;
      clearTimeout(restarting);
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage({ kind: 'close' } satisfies Asked);
      const forced = setTimeout(() => void worker.terminate(), 3_000).unref();
      if (worker.threadId !== -1) await ended;
      clearTimeout(forced);
    },
  };
}
