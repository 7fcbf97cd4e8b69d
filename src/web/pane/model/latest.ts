/**
 * Runs only the last of several calls that follow each other within `delay` milliseconds, and aborts the one before it:
 * an answer to what was typed earlier never overtakes.
 */
export function latest(delay: number): (run: (signal: AbortSignal) => unknown) => void {
  let timer = 0;
  let running: AbortController | undefined;
  return (run) => {
    clearTimeout(timer);
    running?.abort();
    const { signal } = (running = new AbortController());
    timer = window.setTimeout(run, delay, signal);
  };
}
