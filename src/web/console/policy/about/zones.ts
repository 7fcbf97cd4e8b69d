import type { Language } from '../../../../domain/language/language.ts';
import { offsetName } from '../../../../domain/time/say-moment.ts';
import { localeOf } from '../../../kit/time/format-instant.ts';

// As `organisationZone` of the domain, whose file would bring the schema library to the browser.
/** Stands for the zone of each organisation. */
export const ownZone = 'organisation';

/** A calendar's zone; `otherwise` where it is each organisation's own, or not known yet. */
export const zoneOrOf = (zone: string | null | undefined, otherwise: string): string =>
  zone === null || zone === undefined || zone === ownZone ? otherwise : zone;

/** `GMT+8`, as every screen names a zone, as it is at this moment. */
export const offsetOf = (zone: string, now: number): string =>
  offsetName(partOf('en', { timeZone: zone, timeZoneName: 'shortOffset' }, now));

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
      const utc = offset.replace('GMT', 'UTC');
      return { zone, offset, name, search: plain(`${zone} ${name} ${offset} ${utc} ${longOf(offset)}`) };
    })
    .toSorted((one, other) => minutesOf(one.offset) - minutesOf(other.offset) || (one.zone < other.zone ? -1 : 1));
}

/** Those that hold every word, wherever: `new york`, `東部`, `gmt-5`, `utc-5`, `-05:00`. */
export function findZones(choices: readonly ZoneChoice[], text: string): ZoneChoice[] {
  const words = plain(text).split(' ').filter(Boolean);
  return choices.filter(({ search }) => words.every((word) => search.includes(word)));
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/[_/]/g, ' ').replaceAll('−', '-');

/** `+05:30` for `GMT+5:30`. */
const longOf = (offset: string): string =>
  offset.replace(
    /^GMT([+-])(\d+)(:\d+)?$/,
    (_, sign, hours, minutes = ':00') => sign + hours.padStart(2, '0') + minutes,
  );

const minutesOf = (offset: string): number => {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d+)(?::(\d\d))?$/.exec(offset) ?? [];
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
