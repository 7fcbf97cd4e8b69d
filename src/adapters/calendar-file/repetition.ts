import type ICAL from 'ical.js';

const mostTimes = 500;
const dayMs = 86_400_000;

type Rule = Pick<ICAL.Recur, 'freq' | 'interval' | 'count' | 'until'> & { parts: Record<string, unknown> };

/**
 * The dates on which an event begins by its rule, up to the end of `untilYear`: yearly on a date or on the n-th weekday of a
 * month, or every so many days, weeks or months with an end. `endless`: more often than yearly, and for ever. Anything else
 * is `repetition`: a library would follow it, and follows an impossible rule for ever.
 */
export function repetitionOf(first: string, rule: Rule, untilYear: number): string[] | 'endless' | 'repetition' {
  const step = Math.max(1, rule.interval);
  const end = rule.until === null ? `${untilYear}-12-31` : String(rule.until).slice(0, 10);
  const most = Math.min(rule.count ?? mostTimes, mostTimes);
  const at = placeOf(first, rule);
  if (at === null) return 'repetition';
  if (rule.freq !== 'YEARLY' && rule.count === null && rule.until === null) return 'endless';
  const found: string[] = [];
  for (let turn = 0; found.length < most && turn < mostTimes * 12; turn++) {
    const date = at(turn * step);
    if (date !== null && date > end) break;
    if (date !== null && date >= first) found.push(date);
    if (Number(first.slice(0, 4)) + turn > untilYear + mostTimes) break;
  }
  return found.filter((date) => Number(date.slice(0, 4)) <= untilYear);
}

/** The n-th time of a rule; null where that year or month has no such date. The whole is null for a rule that is not followed. */
function placeOf(first: string, { freq, parts }: Rule): ((n: number) => string | null) | null {
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  const { BYMONTH: months, BYMONTHDAY: days, BYDAY: weekdays, ...others } = parts as Record<string, unknown[]>;
  const beside = Object.keys(others).filter((name) => name.startsWith('BY'));
  if (beside.length > 0 || [months, days, weekdays].some((list) => (list?.length ?? 1) !== 1)) return null;
  if (freq === 'YEARLY') {
    const inMonth = Number(months?.[0] ?? month);
    if (weekdays === undefined) return (n) => existing(year + n, inMonth, Number(days?.[0] ?? day));
    const [, place, weekday] = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(weekdays[0])) ?? [];
    if (place === undefined || days !== undefined || months === undefined) return null;
    return (n) => nthWeekday(year + n, inMonth, Number(place), names.indexOf(weekday as string));
  }
  if (months !== undefined || days !== undefined) return null;
  if (weekdays !== undefined && (freq !== 'WEEKLY' || weekdays[0] !== names[new Date(`${first}T00:00Z`).getUTCDay()]))
    return null;
  if (freq === 'MONTHLY')
    return (n) => existing(year + Math.floor((month - 1 + n) / 12), ((month - 1 + n) % 12) + 1, day);
  const length = freq === 'DAILY' ? 1 : freq === 'WEEKLY' ? 7 : null;
  if (length === null) return null;
  const start = Date.parse(`${first}T00:00Z`);
  return (n) => dateOf(start + n * length * dayMs);
}

const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function existing(year: number, month: number, day: number): string | null {
  const date = dateOf(Date.UTC(year, month - 1, day));
  return Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day ? date : null;
}

function nthWeekday(year: number, month: number, place: number, weekday: number): string | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const all = Array.from({ length: last }, (_, index) => index + 1).filter(
    (day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday,
  );
  const day = all.at(place > 0 ? place - 1 : place);
  return day === undefined ? null : existing(year, month, day);
}

const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
