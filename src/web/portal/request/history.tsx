import type { RequestDetail } from '../../../contract/requests.ts';
import { EventLine } from '../../kit/talk/event-line.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';

/** Everything that happened, in words, the latest first. */
export function History({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  return (
    <Fold summary={`${t('portal:request.history')} (${request.events.length})`} className="border-t border-line pt-3">
      <ol aria-label={t('portal:request.history')}>
        {request.events.toReversed().map((event) => (
          <EventLine key={event.seq} event={event} />
        ))}
      </ol>
    </Fold>
  );
}
