import { useSyncExternalStore } from 'react';

let online = true;
const watchers = new Set<() => void>();

/** Told by each call: what counts is whether the server answers, not what the device believes. */
export function setOnline(now: boolean): void {
  if (online === now) return;
  online = now;
  for (const changed of watchers) changed();
}

/** False from the first call that did not arrive, or from the moment the device lost its network, until one arrives. */
export const useOnline = (): boolean => useSyncExternalStore(follow, () => online);

export function follow(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

addEventListener('offline', () => setOnline(false));
