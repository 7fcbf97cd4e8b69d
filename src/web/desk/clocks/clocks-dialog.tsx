import { explainClocks } from '../../../contract/clocks.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Dialog } from '../../kit/over/dialog.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ExplainedClock } from './explained-clock.tsx';

/** Every due time of a request, explained from what is on record: plans, pauses, special days, the time that counted. */
export function ClocksDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const explained = useApi(explainClocks, { params: { id: request.id }, query: {} });
  return (
    <Dialog title={t('desk:clocks.title')} isOpen onClose={onClose} size="wide">
      <Loaded of={explained}>
        {({ items }) => (
          <div className="flex flex-col divide-y divide-line">
            {items.toReversed().map((clock) => (
              <ExplainedClock key={`${clock.clock}${clock.cycle}`} clock={clock} />
            ))}
            {items.length === 0 && <p className="text-ink-2">{t('desk:rail.noClock')}</p>}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
