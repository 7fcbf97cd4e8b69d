import { Instant } from '../../kit/time/instant.tsx';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';

/**
 * The due time in both zones: the reader's, unless it stands above already, and that of the calendar which counted, where
 * it is another.
 */
export function DueLine({
  dueAt,
  calendarZone,
  isInMine,
}: {
  dueAt: string;
  calendarZone: string | null;
  isInMine: boolean;
}) {
  const { t } = useWords();
  const mine = useZone();
  return (
    <p className="mt-0.5 text-12 text-ink-2 empty:hidden">
      {isInMine && (
        <span className="block">
          {t('desk:clocks.due')} <Instant at={dueAt} look="absolute" />
        </span>
      )}
      {calendarZone && calendarZone !== mine && (
        <span className="block">
          {t('desk:rail.inZone', { zone: calendarZone.replaceAll('_', ' ') })}{' '}
          <Instant at={dueAt} look="absolute" zone={calendarZone} />
        </span>
      )}
    </p>
  );
}
