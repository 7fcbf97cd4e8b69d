import { useSyncExternalStore } from 'react';
import { keep, kept } from '../../kit/kept.ts';

const watchers = new Set<() => void>();
const name = 'desk.edition';
let chosen = kept(name);

/** The edition whose desk somebody last worked at on this device; who serves one only never chooses. */
export const useChosenEdition = (): string | null =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => chosen,
  );

export function chooseEdition(key: string): void {
  if (key === chosen) return;
  chosen = key;
  keep(name, key);
  for (const changed of watchers) changed();
}
