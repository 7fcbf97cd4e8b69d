import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TextLink } from '../../../kit/input/text-link.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { Page } from '../../../kit/show/page.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { ReplanNotice } from '../versions/replan-notice.tsx';
import { NewerVersion } from './newer-version.tsx';
import { usePolicy } from './policy-context.ts';

const places = [
  { path: '', word: 'calendars' },
  { path: '/commitments', word: 'commitments' },
  { path: '/versions', word: 'versions' },
  { path: '/files', word: 'files' },
] as const;

/** One of the four places of a policy: calendars, commitments, versions, files. */
export function PolicyPage({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  const { policy, at } = usePolicy();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const place = places.find(({ path }) => here === at + path)?.word ?? 'calendars';
  return (
    <Page
      title={`${t(`console-policy:place.${place}`)} – ${policy.edition.name}`}
      heading={policy.edition.name}
      lead={t('console-policy:lead', { zone: policy.zone, version: policy.version })}
      back={{ href: '/console/editions', words: t('console:nav.editions') }}
      actions={actions}
      width="wide"
    >
      <nav aria-label={t('console-policy:title')} className="mb-5 border-b border-line">
        <ul className="flex gap-x-5 overflow-x-auto">
          {places.map(({ path, word }) => {
            const isHere = here === at + path;
            return (
              <li key={word} className="shrink-0">
                <TextLink
                  href={at + path}
                  look="ink"
                  aria-current={isHere ? 'page' : undefined}
                  className={classes(
                    'flex min-h-10 items-center border-b-2 text-14 whitespace-nowrap no-underline!',
                    isHere ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-2',
                  )}
                >
                  {t(`console-policy:place.${word}`)}
                </TextLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="flex flex-col gap-5">
        <NewerVersion />
        {place !== 'versions' && <ReplanNotice replan={policy.replan} isQuietWhenDone />}
        {children}
      </div>
    </Page>
  );
}
