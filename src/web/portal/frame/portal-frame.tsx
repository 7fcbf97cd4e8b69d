import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMe } from '../../kit/api/use-me.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { useWords } from '../../kit/words/words.ts';
import { HelpPane } from './help-pane.tsx';
import { placesFor } from './places.ts';

/** Around every page of the portal: its places, and the help pane at the bottom right. */
export function PortalFrame() {
  const { t } = useWords();
  const me = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path, me?.id]);
  return (
    <>
      {me?.person && (
        <nav aria-label={t('portal:nav.support')} className="border-b border-line bg-surface">
          <ul className="mx-auto flex max-w-340 gap-x-5 overflow-x-auto px-4 tablet:px-6">
            {placesFor(me.person, me.example).map(({ href, word, also }) => {
              const isHere = path === href || (also?.some((prefix) => path.startsWith(prefix)) ?? false);
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
                    {t(`portal:nav.${word}`)}
                  </TextLink>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      <Outlet />
      <HelpPane />
    </>
  );
}
