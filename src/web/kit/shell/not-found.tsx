import { useMe } from '../api/use-me.ts';
import { LinkButton } from '../input/link-button.tsx';
import { EmptyState } from '../show/empty-state.tsx';
import { usePageTitle } from '../show/page.tsx';
import { useWords } from '../words/words.ts';
import { homeOf } from './navigation.ts';

/** Nothing at this address: the ways out. */
export function NotFound() {
  const { t } = useWords();
  const me = useMe();
  usePageTitle(t('kit:notFound.title'));
  return (
    <div className="py-16">
      <EmptyState
        isPage
        icon="search"
        title={t('kit:notFound.title')}
        action={
          <>
            {/* Where somebody begins is not known before they are. */}
            {me && (
              <LinkButton href={homeOf(me)} variant="primary">
                {t('kit:toStart')}
              </LinkButton>
            )}
            <LinkButton href="/search">{t('kit:notFound.help')}</LinkButton>
          </>
        }
      >
        {t('kit:notFound.why')}
      </EmptyState>
    </div>
  );
}
