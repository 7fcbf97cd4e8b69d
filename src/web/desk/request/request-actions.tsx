import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { Tip } from '../../kit/over/tip.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { actionsOn } from './actions.ts';
import type { Acts } from './acts.ts';

const buttons: readonly string[] = ['take', 'severity', 'hand-over', 'call', 'resolve'];
/** What stands in the row where there is little room; the menu has all of them. */
const always: readonly string[] = ['take', 'resolve'];

/** What can be done, each as a button with its key; the rest, and how to write, in the menu. */
export function RequestActions({ request, acts }: { request: RequestDetail; acts: Acts }) {
  const { t } = useWords();
  const { me } = useDesk();
  const actions = actionsOn(request, me.id, acts).filter(({ isPossible }) => isPossible);
  return (
    <div className="-mx-2 flex items-center gap-1">
      {actions
        .filter(({ id }) => buttons.includes(id))
        .map(({ id, word, keys, icon, run }) => (
          <Tip key={id} words={t(word)} keys={keys}>
            <Button
              size="small"
              variant="quiet"
              icon={icon}
              onPress={run}
              className={always.includes(id) ? '' : '@max-[34rem]:hidden'}
            >
              {t(word)}
            </Button>
          </Tip>
        ))}
      <Menu
        label={t('desk:action.more')}
        placement="bottom end"
        groups={[
          {
            id: 'all',
            items: actions.map(({ id, word, keys, icon, run }) => ({ id, name: t(word), keys, icon, onAction: run })),
          },
        ]}
      >
        <IconButton icon="more" size="small" label={t('desk:action.more')} />
      </Menu>
    </div>
  );
}
