import type { RequestDetail } from '../../../contract/requests.ts';
import { useCommands } from '../../kit/over/commands.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { matching } from '../frame/use-desk-commands.ts';
import { actionsOn } from './actions.ts';
import type { Acts } from './acts.ts';

/** What can be done to the open request, in ⌘K. */
export function useRequestCommands(request: RequestDetail, acts: Acts): void {
  const { t } = useWords();
  const { me } = useDesk();
  useCommands({
    id: 'request',
    heading: request.number,
    find: (query) =>
      matching(
        actionsOn(request, me.id, acts)
          .filter(({ isPossible }) => isPossible)
          .map(({ id, word, keys, icon, run }) => ({ id, name: t(word), keys, icon, run })),
        query,
      ),
  });
}
