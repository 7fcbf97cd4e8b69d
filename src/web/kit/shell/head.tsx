import { useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMe } from '../api/use-me.ts';
import { Button } from '../input/button.tsx';
import { buttonLook } from '../input/button-look.ts';
import { TextLink } from '../input/text-link.tsx';
import { classes } from '../look/classes.ts';
import { Kbd } from '../show/kbd.tsx';
import { useWords } from '../words/words.ts';
import { homeOf, navigationFor } from './navigation.ts';
import { Oneself } from './oneself.tsx';

/** Menus weigh as much as all the rest of the head: they come right after the first paint. */
const ProfileMenu = lazy(() => import('./profile-menu.tsx'));

type HeadProps = {
  /** The desk: it fills the window, and has ⌘K. */
  isWide: boolean;
  onKeys: () => void;
  onFind: () => void;
};

/** Product, navigation by kind of person, and oneself. */
export function Head({ isWide, onKeys, onFind }: HeadProps) {
  const { t } = useWords();
  const me = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const items = navigationFor(me);
  return (
    <header className="border-b border-line bg-surface">
      <div className={classes('mx-auto flex h-12 items-center gap-5 px-4', isWide ? '' : 'max-w-340 tablet:px-6')}>
        {me ? (
          <TextLink href={homeOf(me)} look="ink" className="flex min-w-0 items-center gap-2.5 font-bold no-underline!">
            <Mark />
            <span className="truncate">{me.edition.product}</span>
          </TextLink>
        ) : (
          <Mark />
        )}
        {items.length > 0 && (
          <nav
            aria-label={t('kit:nav.label')}
            className="flex h-full min-w-0 items-stretch gap-4 border-l border-line pl-5 max-phone:hidden"
          >
            {items.map((item) => {
              const isHere = path === item.href || path.startsWith(`${item.href}/`);
              return (
                <TextLink
                  key={item.href}
                  href={item.href}
                  look="ink"
                  aria-current={isHere ? 'page' : undefined}
                  className={classes(
                    'flex items-center text-14 whitespace-nowrap no-underline!',
                    isHere ? 'text-ink' : 'text-ink-2',
                  )}
                >
                  {t(item.words)}
                </TextLink>
              );
            })}
          </nav>
        )}
        <div className="ml-auto flex items-center gap-2">
          {isWide && (
            <Button variant="plain" size="small" icon="search" onPress={onFind}>
              <span className="max-tablet:sr-only">{t('kit:command.title')}</span>
              <Kbd keys="Mod+k" className="max-tablet:hidden" />
            </Button>
          )}
          <Suspense
            fallback={
              <span className={buttonLook('quiet', 'small')}>
                <Oneself me={me} />
              </span>
            }
          >
            <ProfileMenu onKeys={onKeys} />
          </Suspense>
        </div>
      </div>
    </header>
  );
}

/** The service window. */
const Mark = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className="shrink-0">
    <rect width="24" height="24" rx="6" className="fill-accent-solid" />
    <path
      d="M6 9.500h12M6 9.500V7h12v2.500M7.500 9.500V17M16.500 9.500V17M5.500 17h13"
      fill="none"
      stroke="#fff"
      strokeWidth="1.600"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
