import { t } from '../words/words.ts';

const minuteMs = 60_000;

/** How long, in the one or two units that matter: `42 min`, `3 h 20 min`, `2 d 4 h`. Rounded down, so that no time is promised twice. */
export function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / minuteMs);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (minutes < 1) return t('kit:span.moment');
  if (hours < 1) return t('kit:span.minutes', { n: minutes });
  if (days < 1)
    return pair(
      t('kit:span.hours', { n: hours }),
      minutes % 60 === 0 || hours >= 10 ? '' : t('kit:span.minutes', { n: minutes % 60 }),
    );
  return pair(
    t('kit:span.days', { n: days }),
    hours % 24 === 0 || days >= 7 ? '' : t('kit:span.hours', { n: hours % 24 }),
  );
}

/** `in 42 min`, `12 min ago`. */
export const formatRelative = (at: number, now: number): string =>
  at >= now ? t('kit:span.in', { span: formatSpan(at - now) }) : t('kit:span.ago', { span: formatSpan(now - at) });

const pair = (first: string, second: string): string => (second === '' ? first : `${first} ${second}`);
