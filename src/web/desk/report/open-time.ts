import { t } from '../../kit/words/words.ts';

/** Open minutes as `42 min` or `13 h 5 min`; never days, for a day of open time is a day of no calendar. */
export function openTime(minutes: number | null): string {
  if (minutes === null) return '–';
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = t('kit:span.minutes', { n: whole % 60 });
  if (hours === 0) return rest;
  return whole % 60 === 0 ? t('kit:span.hours', { n: hours }) : `${t('kit:span.hours', { n: hours })} ${rest}`;
}
