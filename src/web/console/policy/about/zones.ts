import type { Language } from '../../../../domain/language/language.ts';
import { localeOf } from '../../../kit/time/format-instant.ts';

// As `organisationZone` of the domain, whose file would bring the schema library to the browser.
/** Stands for the zone of each organisation. */
export const ownZone = 'organisation';

/** A calendar's zone; `otherwise` where it is each organisation's own, or not known yet. */
export const zoneOrOf = (zone: string | null | undefined, otherwise: string): string =>
  zone === null || zone === undefined || zone === ownZone ? otherwise : zone;

/** `UTC+08:00`, as it is at this moment. */
export function offsetOf(zone: string, now: number): string {
  const written = partOf('en', { timeZone: zone, timeZoneName: 'longOffset' }, now);
  return written === 'GMT' ? 'UTC+00:00' : written.replace('GMT', 'UTC');
}

/** `20:14` there, at this moment. */
export const timeIn = (zone: string, now: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);

export type ZoneChoice = { zone: string; offset: string; name: string; search: string };

/** Every zone that this browser knows, with its offset now and its name in the language, the westernmost first. */
export function zoneChoices(language: Language, now: number, also: readonly string[]): ZoneChoice[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone), 'UTC', ...also]);
  return [...zones]
    .map((zone) => {
      const offset = offsetOf(zone, now);
      const name = partOf(localeOf(language), { timeZone: zone, timeZoneName: 'longGeneric' }, now);
      const short = offset.replace(/([+-])0/, '$1').replace(':00', '');
      return { zone, offset, name, search: plain(`${zone} ${zone} ${name} ${offset} ${short}`) };
    })
    .toSorted((one, other) => minutesOf(one.offset) - minutesOf(other.offset) || (one.zone < other.zone ? -1 : 1));
}

/** Those that hold every word, wherever: `new york`, `東部`, `utc-5`. */
export function findZones(choices: readonly ZoneChoice[], text: string): ZoneChoice[] {
  const words = plain(text).split(' ').filter(Boolean);
  return choices.filter(({ search }) => words.every((word) => search.includes(word)));
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/[_/]/g, ' ').replaceAll('−', '-');

const minutesOf = (offset: string): number => {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
};

const partOf = (locale: string, options: Intl.DateTimeFormatOptions, now: number): string =>
  new Intl.DateTimeFormat(locale, options).formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** Browsers list some zones by the name that the database gave up. */
const renamed: Record<string, string> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};
