import { useSyncExternalStore } from 'react';

export type ToastOptions = {
  tone?: 'good' | 'bad' | undefined;
  /** Offered for as long as the word stands: takes back what was just done. */
  onUndo?: (() => void) | undefined;
  /** Or leads to where the thing is now. */
  action?: { words: string; onPress: () => void } | undefined;
};

export type Toast = ToastOptions & { key: number; words: string };

let toasts: readonly Toast[] = [];
let lastKey = 0;
const watchers = new Set<() => void>();

/** Says in a corner that something was done. What must be read or decided belongs on the page instead. */
export function say(words: string, options: ToastOptions = {}): void {
  set([...toasts.slice(-2), { key: ++lastKey, words, ...options }]);
}

/** What stands in the corner now, and how one of them is taken away. */
export function useToasts(): { shown: readonly Toast[]; end: (toast: Toast) => void } {
  const shown = useSyncExternalStore(follow, () => toasts);
  return { shown, end: (toast) => set(toasts.filter((one) => one.key !== toast.key)) };
}

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const changed of watchers) changed();
}

function follow(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
