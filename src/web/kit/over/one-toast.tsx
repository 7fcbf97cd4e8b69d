import { useEffect } from 'react';
import { Button } from '../input/button.tsx';
import { IconButton } from '../input/icon-button.tsx';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';
import type { Toast } from './toast.tsx';

/** One word that something was done; it leaves by itself, later where it can be pressed. */
export default function OneToast({ toast, onEnd: end }: { toast: Toast; onEnd: () => void }) {
  const { t } = useWords();
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
