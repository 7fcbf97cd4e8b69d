import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../input/button.tsx';
import { IconButton } from '../input/icon-button.tsx';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';

export type ToastOptions = {
  tone?: 'good' | 'bad' | undefined;
  /** Offered for as long as the word stands: takes back what was just done. */
  onUndo?: (() => void) | undefined;
  /** Or leads to where the thing is now. */
  action?: { words: string; onPress: () => void };
};
type Toast = ToastOptions & { key: number; words: string };

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
        <OneToast key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const { t } = useWords();
  const end = () => set(toasts.filter((one) => one.key !== toast.key));
  useEffect(() => {
    // With something to press, it stays long enough to be reached by keyboard.
    const timer = setTimeout(end, toast.onUndo || toast.action ? 12_000 : 5_000);
    return () => clearTimeout(timer);
  });
  const press = (act: () => void) => () => {
    act();
    end();
  };
  return (
    <div className="rise pointer-events-auto flex max-w-full items-center gap-2.5 rounded-box border border-line bg-raised py-1.5 pr-1.5 pl-3 text-14 shadow-float">
      <Icon
        name={toast.tone === 'bad' ? 'alert' : 'circle-check'}
        className={toast.tone === 'bad' ? 'text-bad' : 'text-good'}
      />
      <span className="min-w-0 py-1">{toast.words}</span>
      {toast.onUndo && (
        <Button size="small" variant="quiet" icon="undo" onPress={press(toast.onUndo)}>
          {t('kit:undo')}
        </Button>
      )}
      {toast.action && (
        <Button size="small" variant="quiet" onPress={press(toast.action.onPress)}>
          {toast.action.words}
        </Button>
      )}
      <IconButton icon="x" size="small" label={t('kit:close')} onPress={end} />
    </div>
  );
}
