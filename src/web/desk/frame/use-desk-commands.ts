import { findOrganisations, findRequests } from '../../../contract/desk.ts';
import { searchHelp } from '../../../contract/help.ts';
import { call } from '../../kit/api/call.ts';
import { type Command, useCommands } from '../../kit/over/commands.ts';
import { useWords } from '../../kit/words/words.ts';
import { hrefOf } from '../queue/place.ts';
import { articleHref } from './article-href.ts';
import { useDesk } from './desk-context.ts';
import { deskKinds, placesFor } from './places.ts';

const most = 6;

/** What ⌘K finds at the desk: places, requests by number or words, organisations by name or person, articles. */
export function useDeskCommands(): void {
  const { t, language } = useWords();
  const { me, edition } = useDesk();
  const isDesk = deskKinds.includes(me.staff.kind);
  useCommands({ id: 'places', heading: t('desk:command.places'), find: (query) => matching(places(), query) });
  useCommands({
    id: 'requests',
    heading: t('desk:command.requests'),
    find: async (query, signal) => {
      if (!isDesk || query === '') return [];
      const found = await call(findRequests, { query: { edition: edition.key, q: query, limit: most } }, { signal });
      return found.items.map((request) => ({
        id: request.id,
        name: `${request.number} ${request.title}`,
        hint: request.organisation.name,
        icon: 'message' as const,
        href: hrefOf({ queue: 'all' }, request.id),
      }));
    },
  });
  useCommands({
    id: 'organisations',
    heading: t('desk:command.organisations'),
    find: async (query, signal) => {
      if (!isDesk || query.length < 2) return [];
      const countries = new Intl.DisplayNames([language], { type: 'region' });
      const found = await call(findOrganisations, { query: { edition: edition.key, q: query } }, { signal });
      return found.items.slice(0, most).map(({ id, name, country }) => ({
        id,
        name,
        hint: countries.of(country) ?? country,
        icon: 'building' as const,
        href: `/desk/organisations/${id}`,
      }));
    },
  });
  useCommands({
    id: 'articles',
    heading: t('desk:command.articles'),
    find: async (query, signal) => {
      if (query.length < 2) return [];
      const found = await call(searchHelp, { query: { edition: edition.key, q: query, limit: most } }, { signal });
      return found.items.map(({ path, title }) => ({
        id: path,
        name: title,
        icon: 'book' as const,
        run: () => void window.open(articleHref(path, edition.key), '_blank', 'noopener'),
      }));
    },
  });

  function places(): Command[] {
    const queues: Command[] = (['all', 'mine', 'unowned', 'late'] as const).map((queue) => ({
      id: queue,
      name: t(`desk:queue.${queue}`),
      icon: 'inbox',
      href: hrefOf({ queue }),
    }));
    return [
      ...(isDesk
        ? [
            ...queues,
            { id: 'caller', name: t('desk:caller.title'), icon: 'phone', keys: 'g n', href: '/desk/new' } as const,
          ]
        : []),
      ...placesFor(me.staff.kind).map(({ href, word, icon, keys }) => ({ id: href, name: t(word), icon, keys, href })),
    ];
  }
}

/** Those whose name holds every word typed. */
export function matching(commands: readonly Command[], query: string): Command[] {
  const words = query.toLowerCase().split(/\s+/);
  return commands.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}
