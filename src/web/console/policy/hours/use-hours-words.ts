import { useWords } from '../../../kit/words/words.ts';
import type { Hours } from '../draft/calendar-document.ts';
import { writeHours } from './hours-text.ts';

/** Hours of a day in words: `closed` where there are none, `as its weekday` for null. */
export function useHoursWords(): (hours: Hours | null) => string {
  const { t } = useWords();
  return (hours) =>
    hours === null
      ? t('console-policy:day.asUsual')
      : hours.length === 0
        ? t('console-policy:day.closed')
        : writeHours(hours);
}
