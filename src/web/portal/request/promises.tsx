import type { RequestDetail } from '../../../contract/requests.ts';
import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../frame/fold.tsx';

/** What support has promised and by when; what is over folds. Nothing where nothing was and nothing runs. */
export function Promises({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const isOpen = request.state !== 'resolved' && request.state !== 'closed';
  const running = request.clocks.filter(({ state }) => state === 'running' || state === 'paused' || state === 'late');
  const ended = request.clocks.filter(({ state }) => state === 'met' || state === 'missed');
  const saysNext = isOpen && request.nextUpdateAt !== null && !running.some(({ clock }) => clock === 'next-update');
  const isNothing = isOpen && running.length + ended.length === 0 && !saysNext;
  if (!isNothing && running.length + ended.length === 0 && !saysNext) return null;
  return (
    <div className="flex flex-col gap-4 p-4">
      {isNothing && <Clock reading={null} look="full" />}
      <Clocks of={running} />
      {saysNext && request.nextUpdateAt !== null && (
        <p className="text-13">
          <span className="block text-ink-2">{t('portal:request.facts.nextUpdate')}</span>
          <Instant at={request.nextUpdateAt} look="both" />
        </p>
      )}
      {ended.length > 0 && (
        <Fold summary={t('portal:request.facts.endedClocks', { n: ended.length })}>
          <div className="flex flex-col gap-4">
            <Clocks of={ended} />
          </div>
        </Fold>
      )}
    </div>
  );
}

const Clocks = ({ of }: { of: RequestDetail['clocks'] }) =>
  of.map((clock) => <Clock key={`${clock.clock}${clock.cycle}${clock.startedAt}`} reading={clock} look="full" />);
