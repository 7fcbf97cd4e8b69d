import type { ClockView } from '../../../contract/common.ts';
import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from './fold.tsx';

/** Each clock with its reason: those that count first, those that ended behind a fold. */
export function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const { t } = useWords();
  const isOver = ({ state }: ClockView) => state === 'met' || state === 'missed' || state === 'cancelled';
  const counting = clocks.filter((clock) => !isOver(clock));
  const ended = clocks.filter(isOver).toReversed();
  return (
    <div className="flex flex-col gap-3">
      {counting.length === 0 && <p className="text-13 text-ink-2">{t('desk:rail.noClock')}</p>}
      {counting.map((clock) => (
        <OneClock key={`${clock.clock}${clock.cycle}`} clock={clock} />
      ))}
      {ended.length > 0 && (
        <Fold summary={t('desk:rail.ended', { n: ended.length })}>
          <div className="flex flex-col gap-3">
            {ended.map((clock) => (
              <OneClock key={`${clock.clock}${clock.cycle}`} clock={clock} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

/** The due time stands in the reader's zone; where the calendar counted in another, in that too. */
function OneClock({ clock }: { clock: ClockView }) {
  const { t } = useWords();
  const mine = useZone();
  const { dueAt, calendarZone } = clock;
  return (
    <div>
      <Clock reading={clock} look="full" />
      {dueAt && calendarZone && calendarZone !== mine && (
        <p className="mt-0.5 text-12 text-ink-2">
          {t('desk:rail.inZone', { zone: calendarZone.replaceAll('_', ' ') })}{' '}
          <Instant at={dueAt} look="absolute" zone={calendarZone} />
        </p>
      )}
    </div>
  );
}
