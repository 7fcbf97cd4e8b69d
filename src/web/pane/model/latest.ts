import { now } from './now.ts';

/**
 * Runs only the last of several calls that follow each other within `delay` milliseconds, and aborts the one before it:
 * an answer to what was typed earlier never overtakes. An `eager` one runs the first at once and waits only while calls
 * follow each other faster than that, as those of a key held down do.
 */
export function latest(delay: number, eager = false): (run: (signal: AbortSignal) => unknown) => void {
  let timer = 0;
  let last = 0;
  let running: AbortController | undefined;
  return (run) => {
    clearTimeout(timer);
    running?.abort();
    const { signal } = (running = new AbortController());
    const isCalm = eager && now() - last >= delay;
    last = now();
    if (isCalm) run(signal);
    else timer = window.setTimeout(run, delay, signal);
  };
}
