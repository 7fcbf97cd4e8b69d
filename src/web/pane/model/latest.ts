/**
 * Runs only the last of several calls that follow each other within `delay` milliseconds, and aborts the one before it:
 * an answer to what was typed earlier never overtakes.
 */
export function latest(delay: number): (run: (signal: AbortSignal) => Promise<void>) => void {
  let timer = 0;
  let running = new AbortController();
  return (run) => {
    clearTimeout(timer);
    running.abort();
    const mine = new AbortController();
    running = mine;
    timer = window.setTimeout(() => run(mine.signal).catch((thrown: unknown) => ifNotAborted(mine, thrown)), delay);
  };
}

function ifNotAborted(call: AbortController, thrown: unknown): void {
  if (!call.signal.aborted) throw thrown;
}
