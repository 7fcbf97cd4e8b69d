import { now } from './now.ts';
import type { Pane } from './pane.ts';
import { meOf } from './pane.ts';

const minute = 60_000;
const day = 1440;

/** How far away an instant is: "in 42 min", "3 hr ago". */
export function relative(pane: Pane, instant: string): string {
  const minutes = (Date.parse(instant) - now()) / minute;
  const size = Math.abs(minutes);
  const [per, unit] =
    size < 100 ? ([1, 'minute'] as const) : size < 2 * day ? ([60, 'hour'] as const) : ([day, 'day'] as const);
  // Cut, not rounded: no time is promised twice. Whole numbers have no point; an abbreviation may end with one.
  return new Intl.RelativeTimeFormat(pane.state.lang, { style: 'short' })
    .format(Math.trunc(minutes / per) || 1, unit)
    .replaceAll('.', '');
}

/**
 * An instant in the person's zone, or in `zone`: "Fri 23:10 GMT+8"; with the date when it is not within the week. The
 * zone stands last, as on every screen: in Chinese it would come before the time.
 */
export function exactly(pane: Pane, instant: string, zone = zoneOf(pane)): string {
  const at = Date.parse(instant);
  const near = Math.abs(at - now()) < 6 * day * minute;
  return new Intl.DateTimeFormat(pane.state.lang, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    timeZone: zone,
    ...(near ? {} : { month: 'short', day: 'numeric' }),
  })
    .format(at)
    .replace(/,/g, '')
    .replace(/(GMT\S*) (.+)/, '$2 $1')
    .replace(/GMT(.0)?$/, 'UTC');
}

/** How long something takes: "12 min", "3 hr". */
export const span = (pane: Pane, minutes: number): string =>
  minutes < 100 ? count(pane, minutes, 'minute') : count(pane, minutes / 60, 'hour');

/** How large a file is: "310 kB", "25 MB". */
export const size = (pane: Pane, bytes: number): string =>
  bytes < 1e6 ? count(pane, bytes / 1024, 'kilobyte') : count(pane, bytes / 1024 ** 2, 'megabyte');

const count = (pane: Pane, amount: number, unit: string) =>
  new Intl.NumberFormat(pane.state.lang, { style: 'unit', unit }).format(Math.ceil(amount));

/** The zone of the person's profile; the device's for who is not signed in. */
export function zoneOf(pane: Pane): string {
  const me = meOf(pane);
  return (me?.kind !== 'nobody' && me?.zone) || Intl.DateTimeFormat().resolvedOptions().timeZone;
}
