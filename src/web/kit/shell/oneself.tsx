import type { Me } from '../api/use-me.ts';
import { Avatar } from '../show/avatar.tsx';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';

/** What the button of the profile menu shows: also while the menu behind it is still on its way. */
export function Oneself({ me }: { me: Me | undefined }) {
  const { t } = useWords();
  if (me === undefined || me.kind === 'nobody')
    return (
      <>
        <Icon name="globe" />
        <span className="sr-only">{t('kit:profile.settings')}</span>
        <Icon name="chevron-down" size={12} />
      </>
    );
  return (
    <>
      <Avatar name={me.name} side={me.staff ? 'support' : 'customer'} size={24} />
      <span className="sr-only max-w-40 truncate text-13 text-ink tablet:not-sr-only tablet:truncate!">{me.name}</span>
      <span className="sr-only"> – {t('kit:profile.menu')}</span>
      <Icon name="chevron-down" size={12} />
    </>
  );
}
