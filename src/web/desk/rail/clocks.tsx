import type { ClockView } from '../../../contract/common.ts';
import { Clock } from '../../kit/time/clock.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DueLine } from '../clocks/due-line.tsx';
import { Fold } from './fold.tsx';

/** Each clock with its reason: those that count first, those that ended behind a fold. */
export function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const { t } = useWords();
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

const isOver = ({ state }: ClockView): boolean => state === 'met' || state === 'missed' || state === 'cancelled';

/** Which clock, how it stands and why; the due time in both zones. */
const OneClock = ({ clock }: { clock: ClockView }) => (
  <div>
    <Clock reading={clock} look="full" />
    {clock.dueAt && <DueLine dueAt={clock.dueAt} calendarZone={clock.calendarZone} isInMine={isOver(clock)} />}
  </div>
);
