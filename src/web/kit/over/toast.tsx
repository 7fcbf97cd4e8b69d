import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useWords } from '../words/words.ts';

export type ToastOptions = {
  tone?: 'good' | 'bad' | undefined;
  /** Offered for as long as the word stands: takes back what was just done. */
  onUndo?: (() => void) | undefined;
  /** Or leads to where the thing is now. */
  action?: { words: string; onPress: () => void };
};
const OneToast = lazy(() => import('./one-toast.tsx'));

export type Toast = ToastOptions & { key: number; words: string };

let toasts: readonly Toast[] = [];
let lastKey = 0;
const watchers = new Set<() => void>();
const set = (next: readonly Toast[]) => {
  toasts = next;
  for (const changed of watchers) changed();
};

/** Says in a corner that something was done. What must be read or decided belongs on the page instead. */
export function say(words: string, options: ToastOptions = {}): void {
  set([...toasts.slice(-2), { key: ++lastKey, words, ...options }]);
}

/** Where the words of `say` appear: once, in the shell. */
export function Toasts() {
  const { language } = useWords();
  const shown = useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => toasts,
  );
  return (
    <div
      role="status"
      lang={language}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-60 flex flex-col items-center gap-2 tablet:items-start"
    >
      {shown.map((toast) => (
        <Suspense key={toast.key}>
          <OneToast toast={toast} onEnd={() => set(toasts.filter((one) => one.key !== toast.key))} />
        </Suspense>
      ))}
    </div>
  );
}
