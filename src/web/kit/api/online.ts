import { useSyncExternalStore } from 'react';

let online = true;
const watchers = new Set<() => void>();

/** Told by each call: what counts is whether the server answers, not what the device believes. */
export function setOnline(now: boolean): void {
  if (online === now) return;
  online = now;
  for (const changed of watchers) changed();
}

let asking: Promise<void> | null = null;

/** Told when a call did not arrive. One address alone may be blocked on the way: the server is away when it answers nothing. */
export function doubtOnline(): void {
  asking ??= fetch('/healthz', { cache: 'no-store' })
    .then(
      () => {},
      () => setOnline(false),
    )
    .finally(() => {
      asking = null;
    });
}

/** False once a call did not arrive and the server answered nothing else, or the device lost its network, until a call arrives. */
export const useOnline = (): boolean => useSyncExternalStore(follow, () => online);

export function follow(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

addEventListener('offline', () => setOnline(false));
