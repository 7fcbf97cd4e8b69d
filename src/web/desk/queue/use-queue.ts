import { listDesk } from '../../../contract/desk.ts';
import { usePages } from '../../kit/api/use-pages.ts';
import { useNow } from '../../kit/time/now.ts';
import { type QueuePlace, queryOf } from './place.ts';

/** The rows of a queue by due time, page by page. Those that are late stand first, so the late queue ends at the first that is not. */
export function useQueue(place: QueuePlace, edition: string) {
  const now = useNow();
  const pages = usePages(listDesk, { query: queryOf(place, edition) });
  if (place.queue !== 'late') return pages;
  const late = pages.items.filter((request) => Date.parse(request.queueAt) < now);
  return { ...pages, items: late, more: late.length < pages.items.length ? null : pages.more };
}
