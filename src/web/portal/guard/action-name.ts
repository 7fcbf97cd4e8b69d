import type { Action } from '../../../domain/access/actor.ts';
import { useWords } from '../../kit/words/words.ts';

/** What an action is called: `manage service requests`. */
export function useActionName(): (action: Action) => string {
  const { t } = useWords();
  return (action) => t(`portal:action.${action.replace('.', '-')}`);
}
