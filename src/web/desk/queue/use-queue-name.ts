import { readDeskEdition } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { Queue } from './place.ts';

/** What a queue is called; a topic's by the edition's name of it. */
export function useQueueName(queue: Queue): string {
  const { t } = useWords();
  const { edition } = useDesk();
  const facts = useApi(readDeskEdition, { params: { key: edition.key }, query: {} }, { fresh: 3_600_000 }).data;
  if (!queue.startsWith('topic.')) return t(`desk:queue.${queue}`);
  const key = queue.slice('topic.'.length);
  return facts?.topics.find((topic) => topic.key === key)?.name ?? t('desk:queue.all');
}
