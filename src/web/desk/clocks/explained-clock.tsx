import { Clock } from '../../kit/time/clock.tsx';
import { Instant } from '../../kit/time/instant.tsx';
import { useWords } from '../../kit/words/words.ts';
import { Fold } from '../rail/fold.tsx';
import { DueLine } from './due-line.tsx';
import type { Explained } from './explained.ts';
import { Stretches } from './stretches.tsx';

/** One clock: how it stands, what it aimed at and why that changed, what did not count, which days were special. */
export function ExplainedClock({ clock }: { clock: Explained }) {
  const { t } = useWords();
  return (
    <section className="py-4 first:pt-0">
      <h3 className="text-14 font-bold">{t(`kit:clock.of.${clock.clock}`)}</h3>
      <Clock reading={clock} look="line" className="mt-1" />
      {clock.dueAt && <DueLine dueAt={clock.dueAt} calendarZone={clock.calendarZone} isInMine />}
      <ol className="mt-2 flex flex-col gap-2 border-l-2 border-line pl-3 text-13">
        {clock.plans.map((plan) => (
          <Step key={`${plan.because}${plan.who.at}`} at={plan.who.at} who={plan.who.name} words={plan.words} />
        ))}
        {clock.pauses.map((pause) => (
          <Step key={pause.from.at} at={pause.from.at} who={pause.from.name} words={pause.words} />
        ))}
        {/* Seven days of one holiday are one line. */}
        {[...new Set([...clock.specialDates, ...clock.zoneChanges].map(({ words }) => words))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {clock.stretches.length > 0 && (
        <div className="mt-2">
          <Fold summary={t('desk:clocks.stretches')}>
            <Stretches clock={clock} />
          </Fold>
        </div>
      )}
    </section>
  );
}

const Step = ({ at, who, words }: { at: string; who: string; words: string }) => (
  <li>
    {words}
    <span className="block text-12 text-ink-2">
      {who} · <Instant at={at} look="both" />
    </span>
  </li>
);
