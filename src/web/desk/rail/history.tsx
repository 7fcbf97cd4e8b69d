import type { RequestDetail } from '../../../contract/requests.ts';
import { EventLine } from '../../kit/talk/event-line.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from './fold.tsx';

/** Everything that happened, in words, the latest first; what the customer does not see has a lock. */
export function History({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  return (
    <div className="px-4 py-3">
      <Fold summary={<h2 className="text-13 font-bold">{t('desk:rail.history', { n: request.events.length })}</h2>}>
        <ol aria-label={t('desk:rail.historyLabel')}>
          {request.events.toReversed().map((event) => (
            <EventLine key={event.seq} event={event} />
          ))}
        </ol>
      </Fold>
    </div>
  );
}
