import { useRouterState } from '@tanstack/react-router';
import { countDesk, readDeskEdition } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { IconName } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf, placeOf, type Queue } from '../queue/place.ts';
import { useDesk } from './desk-context.ts';
import { QueueCount } from './queue-count.tsx';
import { SidebarLink } from './sidebar-link.tsx';

const icons = { all: 'inbox', mine: 'user', unowned: 'circle', late: 'alert' } as const satisfies Record<
  string,
  IconName
>;

/** The queues and how much waits in each, up to "99+"; then the same requests by topic. */
export function QueueLinks() {
  const { t } = useWords();
  const { edition } = useDesk();
  const here = useRouterState({
    select: ({ location: { pathname, search } }) =>
      /^\/desk(\/queues|\/requests\/[^/]+)?\/?$/.test(pathname)
        ? placeOf(search as Record<string, unknown>).queue
        : null,
  });
  const counts = useApi(countDesk, { query: { edition: edition.key } }, { every: 60_000, keepsLast: true }).data;
  const facts = useApi(readDeskEdition, { params: { key: edition.key }, query: {} }, { fresh: 3_600_000 }).data;
  const link = (queue: Queue, words: string, count: number | undefined, icon?: IconName) => (
    <li key={queue}>
      <SidebarLink
        href={hrefOf({ queue })}
        {...(icon ? { icon } : {})}
        isHere={here === queue}
        aside={<QueueCount count={count} most={counts?.most} isAlarming={queue === 'late'} />}
      >
        {words}
      </SidebarLink>
    </li>
  );
  return (
    <nav aria-label={t('desk:column.queues')}>
      <ul className="flex flex-col gap-px">
        {(['all', 'mine', 'unowned', 'late'] as const).map((queue) =>
          link(queue, t(`desk:queue.${queue}`), counts?.[queue], icons[queue]),
        )}
      </ul>
      {facts && (
        <>
          <h2 className="mt-4 mb-1 px-2 text-12 text-ink-3">{t('desk:queue.topics')}</h2>
          <ul className="flex flex-col gap-px">
            {facts.topics.map(({ key, name }) => link(`topic.${key}`, name, counts && (counts.topics[key] ?? 0)))}
          </ul>
        </>
      )}
    </nav>
  );
}
