import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';
import { OperatorOnly } from './operator-only.tsx';

/** Around every page of the console: its places. */
export function ConsoleFrame() {
  return (
    <OperatorOnly>
      {() => (
        <>
          <Places />
          <Outlet />
        </>
      )}
    </OperatorOnly>
  );
}

const places = [
  { href: '/console', word: 'organisations', also: ['/console/organisations/', '/console/new'] },
  { href: '/console/staff', word: 'staff', also: [] },
  { href: '/console/import', word: 'import', also: [] },
  { href: '/console/editions', word: 'editions', also: ['/console/policy/'] },
  { href: '/console/learning', word: 'learning', also: [] },
] as const;

function Places() {
  const { t } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <nav aria-label={t('console:nav.label')} className="border-b border-line bg-surface">
      <ul className="mx-auto flex max-w-340 gap-x-5 overflow-x-auto px-4 tablet:px-6">
        {places.map(({ href, word, also }) => {
          const isHere = path === href || also.some((prefix) => path.startsWith(prefix));
          return (
            <li key={href} ref={isHere ? here : undefined} className="shrink-0">
              <TextLink
                href={href}
                look="ink"
                aria-current={isHere ? 'page' : undefined}
                className={classes(
                  'flex min-h-10 items-center border-b-2 text-14 whitespace-nowrap no-underline!',
                  isHere ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-2',
                )}
              >
                {t(`console:nav.${word}`)}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
