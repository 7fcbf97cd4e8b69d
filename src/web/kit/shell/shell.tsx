import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../api/use-me.ts';
import { commandProviders } from '../over/commands.ts';
import { Toasts } from '../over/toasts.tsx';
import { useKeys } from '../over/use-keys.ts';
import { ExampleDataBar } from '../show/example-data-bar.tsx';
import { OfflineBar } from '../show/offline-bar.tsx';
import { ZoneContext } from '../time/zone.ts';
import { useWords } from '../words/words.ts';
import { useFocusOnNewPage } from './focus-on-new-page.ts';
import { Head } from './head.tsx';
import { useOwnLanguage } from './own-language.ts';
import { SignInAgain } from './sign-in-again.tsx';

const CommandMenu = lazy(() => import('../over/command-menu.tsx'));
const KeyboardMap = lazy(() => import('../over/keyboard-map.tsx'));

/** What stands around every page: bars, head, the page, and what lies over it. The desk fills the window and scrolls inside. */
export function Shell() {
  const { t, language } = useWords();
  const me = useMe();
  const isDesk = useRouterState({ select: (state) => state.location.pathname.startsWith('/desk') });
  const [isMapOpen, setMapOpen] = useState(false);
  const [isCommandOpen, setCommandOpen] = useState(false);
  useOwnLanguage(me);
  useFocusOnNewPage();
  useKeys(t('kit:keys.everywhere'), [
    { keys: '?', words: t('kit:keys.title'), run: () => setMapOpen(true) },
    {
      keys: 'Mod+k',
      words: t('kit:command.title'),
      run: () => commandProviders().length > 0 && setCommandOpen(true),
      whileWriting: true,
    },
  ]);
  return (
    <ZoneContext value={me && me.kind !== 'nobody' ? me.zone : null}>
      <div
        lang={language}
        data-density={isDesk ? 'desk' : undefined}
        className={isDesk ? 'flex h-dvh flex-col' : 'flex min-h-dvh flex-col'}
      >
        <a
          href="#page"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-box focus:bg-raised focus:px-3 focus:py-2 focus:shadow-float"
        >
          {t('kit:skip')}
        </a>
        <ExampleDataBar />
        <Head isWide={isDesk} onKeys={() => setMapOpen(true)} onFind={() => setCommandOpen(true)} />
        <OfflineBar />
        <main id="page" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
          <Outlet />
        </main>
        <Toasts />
        <SignInAgain />
        <Suspense>
          {isMapOpen && <KeyboardMap isOpen onClose={() => setMapOpen(false)} />}
          {isCommandOpen && <CommandMenu isOpen onClose={() => setCommandOpen(false)} />}
        </Suspense>
      </div>
    </ZoneContext>
  );
}
