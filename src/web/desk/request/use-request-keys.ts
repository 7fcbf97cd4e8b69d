import type { RequestDetail } from '../../../contract/requests.ts';
import { useKeys } from '../../kit/over/use-keys.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { actionsOn } from './actions.ts';
import type { Acts } from './acts.ts';

/** Keys on the open request. What is not possible now does nothing and still stands in the map. */
export function useRequestKeys(request: RequestDetail, acts: Acts): void {
  const { t } = useWords();
  const { me } = useDesk();
  useKeys(t('desk:key.request'), [
    ...actionsOn(request, me.id, acts).map(({ keys, word, run, isPossible }) => ({
      keys,
      words: t(word),
      run: () => isPossible && run(),
    })),
    { keys: 'i', words: t('desk:key.rail'), run: acts.toggleRail },
    {
      keys: 'Escape',
      words: t('desk:key.escape'),
      whileWriting: true,
      run: () => {
        if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
        if (document.activeElement?.matches('input, textarea')) acts.leaveComposer();
        else acts.close();
      },
    },
  ]);
}
