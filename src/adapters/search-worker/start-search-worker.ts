import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { SearchAnswer, Suggestion } from '../../domain/search/search-document.ts';
import type { HelpIndex, TakenIn } from '../../usecases/ports/help-index.ts';
import type { Asked, Said } from './messages.ts';

export type SearchWorker = HelpIndex & {
  /** Resolves when the index holds everything, however often it had to be begun. */
  filled: Promise<{ how: 'opened' | 'built'; milliseconds: number; bytes: number }>;
  close: () => Promise<void>;
};

type Hearing = {
  onTakenIn: (articles: TakenIn[]) => void;
  onTrouble: (message: string) => void;
  onNote: (message: string) => void;
};
type Waiting = {
  question: Asked;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};
type WithoutId<Question> = Question extends { id: number } ? Omit<Question, 'id'> : never;

const firstRestartMs = 250;
const lastRestartMs = 30_000;
const mostAnswerMs = 10_000;
const mostStopMs = 3_000;

/**
 * Runs the index in a thread of its own, so that this one never waits for it: neither while it is built nor for a long
 * question. A thread that dies is begun anew: what it was answering is refused, what is asked meanwhile waits for it. One
 * that has read many articles is followed by another as soon as all is kept: what reading took is let go so.
 */
export function startSearchWorker(
  entry: URL,
  options: WorkerOptions,
  { onTakenIn, onTrouble, onNote }: Hearing,
): SearchWorker {
  const waiting = new Map<number, Waiting>();
  const { promise: filled, resolve: hearFilled } = Promise.withResolvers<Awaited<SearchWorker['filled']>>();
  let lastId = 0;
  let isClosing = false;
  let restartMs = firstRestartMs;
  let restarting: NodeJS.Timeout | undefined;
  let worker: Worker | null = begin();
  /** Opens what the other keeps, and takes its place when it is filled. */
  let successor: Worker | null = null;

  function begin(): Worker {
    const thread = new Worker(entry, options);
    thread.on('message', (said: Said) => hear(thread, said));
    thread.on('error', (error) => onTrouble(`The search index stopped: ${error.stack ?? error.message}`));
    thread.on('exit', (code) => {
      if (thread === successor) successor = null;
      if (thread !== worker) return;
      worker = null;
      for (const id of waiting.keys()) end(id)?.reject(new Error('The search index stopped before it answered'));
      if (isClosing) return;
      onTrouble(`The search index ended with ${code}; it is begun anew in ${restartMs} ms`);
      restarting = setTimeout(() => take(begin()), restartMs).unref();
      restartMs = Math.min(restartMs * 2, lastRestartMs);
    });
    return thread;
  }

  /** From now on this thread is asked, also what nobody has answered yet. */
  function take(thread: Worker): void {
    worker = thread;
    for (const { question } of waiting.values()) thread.postMessage(question);
  }

  /** One that did not find what was kept would only be another like the one before. */
  function follow(thread: Worker, { how, bytes }: { how: string; bytes: number }): void {
    const before = how === 'opened' ? worker : thread;
    successor = null;
    if (how === 'opened') {
      clearTimeout(restarting);
      take(thread);
      onNote(`It was opened anew from what is kept, with ${(bytes / 1e6).toFixed(0)} MB`);
    }
    if (before !== null) void stop(before);
  }

  function hear(thread: Worker, said: Said): void {
    if (said.kind === 'taken-in') onTakenIn(said.articles);
    else if (said.kind === 'trouble') onTrouble(said.message);
    else if (said.kind === 'note') onNote(said.message);
    else if (said.kind === 'worth-reopening') {
      if (thread === worker && !isClosing) successor ??= begin();
    } else if (said.kind === 'filled') {
      restartMs = firstRestartMs;
      if (thread === successor) follow(thread, said);
      hearFilled(said);
    } else if (said.kind === 'answered') end(said.id)?.resolve(said.value);
    else if (said.kind === 'refused' && thread === worker)
      // What one refuses that is being followed, its successor is asked as well.
      end(said.id)?.reject(new Error(said.message));
  }

  function end(id: number): Waiting | undefined {
    const asked = waiting.get(id);
    waiting.delete(id);
    clearTimeout(asked?.timer);
    return asked;
  }

  const ask = (asked: WithoutId<Asked>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const question = { ...asked, id: ++lastId };
      const timer = setTimeout(
        () => end(question.id)?.reject(new Error(`The search index did not answer within ${mostAnswerMs} ms`)),
        mostAnswerMs,
      ).unref();
      waiting.set(question.id, { question, resolve, reject, timer });
      worker?.postMessage(question);
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
      await Promise.all([worker, successor].filter((thread) => thread !== null).map(stop));
    },
  };
}

async function stop(thread: Worker): Promise<void> {
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  thread.postMessage({ kind: 'close' } satisfies Asked);
  const forced = setTimeout(() => void thread.terminate(), mostStopMs);
  await ended;
  clearTimeout(forced);
}
