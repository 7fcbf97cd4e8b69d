import { useNavigate } from '@tanstack/react-router';
import { type KeyBinding, useKeys } from '../../kit/over/use-keys.ts';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';
import { useDesk } from './desk-context.ts';
import { focusList, focusSearch } from './focus.ts';
import { deskKinds, placesFor } from './places.ts';

/** Keys that lead somewhere, on every screen of the desk. */
export function useDeskKeys(): void {
  const { t } = useWords();
  const { me } = useDesk();
  const navigate = useNavigate();
  const go = (href: string) => () => void navigate({ href });
  const list = (href: string) => () => void navigate({ href }).then(focusList);
  const requests: KeyBinding[] = [
    { keys: '/', words: t('desk:key.search'), run: () => void navigate({ to: '/desk/search' }).then(focusSearch) },
    { keys: 'g q', words: t('desk:key.queue'), run: list(hrefOf({ queue: 'all' })) },
    { keys: 'g m', words: t('desk:key.mine'), run: list(hrefOf({ queue: 'mine' })) },
    { keys: 'g u', words: t('desk:key.unowned'), run: list(hrefOf({ queue: 'unowned' })) },
    { keys: 'g l', words: t('desk:key.late'), run: list(hrefOf({ queue: 'late' })) },
    { keys: 'g n', words: t('desk:key.caller'), run: go('/desk/new') },
  ];
  useKeys(t('desk:key.goTo'), [
    ...(deskKinds.includes(me.staff.kind) ? requests : []),
    ...placesFor(me.staff.kind).map(({ keys, word, href }) => ({ keys, words: t(word), run: go(href) })),
  ]);
}
