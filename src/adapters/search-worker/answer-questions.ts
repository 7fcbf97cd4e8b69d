import type { MessagePort } from 'node:worker_threads';
import type { HelpIndex } from '../../usecases/ports/help-index.ts';
import type { Asked, Said } from './messages.ts';

export const sayTo =
  (port: MessagePort) =>
  (said: Said): void =>
    port.postMessage(said);

/** In the thread of the index: answers what the process asks, until it says `close`. */
export function answerQuestions(port: MessagePort, index: HelpIndex, close: () => Promise<void>): void {
  const say = sayTo(port);
  const answer = (id: number, work: Promise<unknown>) =>
    work.then(
      (value) => say({ kind: 'answered', id, value }),
      (error: Error) => say({ kind: 'refused', id, message: error.stack ?? error.message }),
    );
  port.on('message', (asked: Asked) => {
    if (asked.kind === 'close') void close().finally(() => port.close());
    else if (asked.kind === 'look') void answer(asked.id, index.look());
    else void answer(asked.id, index[asked.kind](asked.language, asked.text, asked.options));
  });
}
