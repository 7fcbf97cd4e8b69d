import { useSyncExternalStore } from 'react';

/**
 * The one reader of the time in the browser. What the server's answers say of the time corrects a device whose clock is
 * wrong by more than 5 s: a due time must not seem passed because of it.
 */
let behindMs = 0;
let ticked = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const watchers = new Set<() => void>();
const tickMs = 5_000;
const toleratedMs = 5_000;

export const nowMs = (): number => Date.now() + behindMs;

/** Told by each call: the `Date` of an answer. */
export function noteServerTime(date: string | null): void {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  behindMs = Math.abs(difference) > toleratedMs ? difference : 0;
}

/** Milliseconds since 1970, anew every five seconds: relative times go on without a reload. */
export const useNow = (): number => useSyncExternalStore(follow, () => ticked);

function follow(changed: () => void): () => void {
  watchers.add(changed);
  if (timer === undefined) {
    ticked = nowMs();
    timer = setInterval(tick, tickMs);
    document.addEventListener('visibilitychange', tick);
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
}

function tick(): void {
  if (document.hidden) return;
  ticked = nowMs();
  for (const changed of watchers) changed();
}
