import { Button } from '../../kit/input/button.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Walk } from './use-walk.ts';

/** On and back. `onNext` null: going on is not possible yet; left out, the button sends the form around it. */
export function StepButtons({ walk, onNext }: { walk: Walk; onNext?: (() => void) | null }) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap gap-2">
      {onNext !== null && (
        <Button variant="primary" {...(onNext ? { onPress: onNext } : { type: 'submit' as const })}>
          {t('portal-troubleshoot:next')}
        </Button>
      )}
      {walk.n > 1 && (
        <Button variant="quiet" icon="arrow-left" onPress={() => walk.goTo(walk.n - 1)}>
          {t('portal-troubleshoot:previous')}
        </Button>
      )}
    </div>
  );
}
