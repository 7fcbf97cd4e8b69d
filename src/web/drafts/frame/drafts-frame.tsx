import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { classes } from '../../kit/look/classes.ts';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { WriterProvider } from './writer-context.ts';

const places = [
  { href: '/drafts', word: 'drafts:nav.drafts' },
  { href: '/drafts/articles', word: 'drafts:nav.articles' },
] as const;

/** Around every page of articles: who may write, and the two places. */
export function DraftsFrame() {
  return (
    <WritersOnly>
      <Places />
      <Outlet />
    </WritersOnly>
  );
}

function WritersOnly({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined)
    return (
      <div className="p-6">
        <Skeleton />
      </div>
    );
  const [first] = me.staff?.editions ?? [];
  if (me.staff !== null && me.staff.kind !== 'communicator' && first !== undefined)
    return (
      <WriterProvider value={{ kind: me.staff.kind, editions: me.staff.editions, first }}>{children}</WriterProvider>
    );
  const isNobody = me.kind === 'nobody';
  return (
    <EmptyState
      isPage
      icon={isNobody ? 'user' : 'lock'}
      title={t(isNobody ? 'drafts:guard.nobody' : 'drafts:guard.other')}
      action={
        <LinkButton
          variant="primary"
          href={isNobody ? `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}` : '/'}
        >
          {t(isNobody ? 'kit:signIn' : 'kit:toStart')}
        </LinkButton>
      }
    >
      {t(isNobody ? 'drafts:guard.nobodyText' : 'drafts:guard.otherText')}
    </EmptyState>
  );
}

function Places() {
  const { t } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isArticles = path.startsWith('/drafts/article');
  return (
    <nav aria-label={t('drafts:nav.label')} className="border-b border-line bg-surface">
      <ul className="mx-auto flex max-w-340 gap-x-5 overflow-x-auto px-4 tablet:px-6">
        {places.map(({ href, word }) => {
          const isHere = isArticles === (href === '/drafts/articles');
          return (
            <li key={href} className="shrink-0">
              <TextLink
                href={href}
                look="ink"
                aria-current={isHere ? 'page' : undefined}
                className={classes(
                  'flex min-h-10 items-center border-b-2 text-14 whitespace-nowrap no-underline!',
                  isHere ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-2',
                )}
              >
                {t(word)}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
