import type { Language } from '../../../domain/language/language.ts';
import type { RequestState } from '../../../domain/request/request.ts';

/** One of the queues; `topic.…` with the topic's key. */
export type Queue = 'all' | 'mine' | 'unowned' | 'late' | `topic.${string}`;
/** What the list shows: it stands in the address, so that back, reload and a shared link keep it. */
export type QueuePlace = { queue: Queue; state?: RequestState; severity?: string; language?: Language };

const queues: readonly string[] = ['mine', 'unowned', 'late'];
export const openStates = ['open', 'waiting-for-support', 'waiting-for-customer'] as const satisfies RequestState[];
export const languages = ['en', 'ja', 'zh-Hans'] as const satisfies Language[];

/** Reads the address; what it does not understand is left out. */
export function placeOf(search: Record<string, unknown>): QueuePlace {
  const queue = String(search['queue'] ?? '');
  const state = openStates.find((one) => one === search['state']);
  const language = languages.find((one) => one === search['language']);
  return {
    queue: queues.includes(queue) || queue.startsWith('topic.') ? (queue as Queue) : 'all',
    ...(state ? { state } : {}),
    ...(language ? { language } : {}),
    ...(search['severity'] === undefined ? {} : { severity: String(search['severity']) }),
  };
}

/** The address of a list, or of a request beside it. */
export function hrefOf(place: QueuePlace, request: string | null = null): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(place)) if (value !== 'all') asked.set(name, value);
  const path = request === null ? '/desk' : `/desk/requests/${request}`;
  return asked.size === 0 ? path : `${path}?${asked}`;
}

/** What the list asks the server for. Late ones are the head of the whole list, so they need no question of their own. */
export function queryOf({ queue, ...filters }: QueuePlace, edition: string) {
  return {
    edition,
    ...filters,
    ...(queue === 'mine' ? { owner: 'me' as const } : queue === 'unowned' ? { owner: 'none' as const } : {}),
    ...(queue.startsWith('topic.') ? { topic: queue.slice('topic.'.length) } : {}),
  };
}

export const isNarrowed = ({ queue: _queue, ...filters }: QueuePlace): boolean => Object.keys(filters).length > 0;
