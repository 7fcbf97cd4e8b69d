import type { z } from 'zod';
import type { readPhoneLines as route } from '../../contract/phones.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { windowOpen } from '../../domain/edition/line-open.ts';
import type { PhoneWindow } from '../../domain/edition/phone-line.ts';
import { type LineForCaller, phoneLinesFor } from '../../domain/edition/phone-lines-for.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Say } from '../ports.ts';

export type PhoneLinesView = z.output<(typeof route)['response']>;
type Asking = {
  country: string | null;
  topic: string | null;
  zone: string | null;
  language: Language;
  say: Say;
  now: Instant;
};

/** The lines of a country with "open now" or when they open. Opening hours are the same calendars as everywhere else. */
export function viewPhoneLines(edition: Edition, asking: Asking): PhoneLinesView {
  const countries = edition.phoneLines
    .map((line) => ({ code: line.iso2, name: line.name[asking.language] }))
    .filter((one, index, all) => all.findIndex((other) => other.code === one.code) === index)
    .sort((a, b) => a.name.localeCompare(b.name, asking.language));
  if (asking.country === null) return { country: null, where: null, countries, lines: [] };
  const found = phoneLinesFor(edition, {
    country: asking.country,
    topic: asking.topic,
    family: null,
    severity: null,
    language: asking.language,
  });
  return {
    country: asking.country,
    where: found.where,
    countries,
    lines: found.lines.map((line) => viewLine(edition, line, asking)),
  };
}

function viewLine(
  edition: Edition,
  { line, numbers, windows }: LineForCaller,
  asking: Asking,
): PhoneLinesView['lines'][number] {
  const { say, language } = asking;
  const zone = line.severalZones ? (asking.zone ?? line.zone) : line.zone;
  return {
    country: line.iso2,
    name: line.name[language],
    reachable: line.reachable,
    zone,
    severalZones: line.severalZones,
    notes: line.notes.map((note) => note[language]),
    numbers: numbers.map((one) => ({
      number: one.number,
      tel: one.number.replace(/[^+\d]/g, ''),
      label: planWords(edition, one, one.label, language),
      charge: one.charge === undefined ? null : say(`server:phone.charge-${one.charge.replace(/ /g, '-')}`),
      press:
        one.menu === undefined
          ? (one.afterDialling ?? null)
          : one.menu.map((step) => ('press' in step ? step.press : step.code)).join(' → '),
    })),
    hours: windows.flatMap((window) => window.topics.map((topic) => viewWindow(edition, window, topic, zone, asking))),
  };
}

/** The directory names plans and carriers in English; plans have names in every language. */
function planWords(
  edition: Edition,
  { families }: { families?: string[] | undefined },
  label: string | undefined,
  language: Language,
): string | null {
  if (label === undefined) return null;
  if (language === 'en' || families === undefined) return label;
  const names = edition.planFamilies.filter(({ key }) => families.includes(key)).map(({ name }) => name[language]);
  return names.length === 0 ? label : names.join('、');
}

function viewWindow(
  edition: Edition,
  window: PhoneWindow,
  topic: string,
  zone: string,
  { say, language, now }: Asking,
): PhoneLinesView['lines'][number]['hours'][number] {
  const open = windowOpen(edition, window, zone, now);
  const spoken = new Intl.DisplayNames(language, { type: 'language' });
  return {
    topic: edition.topics.find((one) => one.key === topic)?.name[language] ?? topic,
    language: window.languages.map((tag) => spoken.of(tag.split('-')[0] ?? tag) ?? tag).join(', '),
    plan: planWords(edition, window, window.planLabel, language),
    severity:
      window.severities
        ?.map((key) => edition.severities.find((one) => one.key === key)?.name[language] ?? key)
        .join(', ') ?? null,
    words: windowWords(edition, window, say, language),
    open: open.state === 'open',
    opensAt: open.state === 'closed' ? open.opensAt : null,
    closesAt: open.state === 'open' ? open.closesAt : null,
    status:
      open.state === 'open'
        ? say('server:phone.open-now')
        : open.state === 'closed'
          ? say('server:phone.closed')
          : say('server:phone.hours-unknown'),
  };
}

function windowWords(edition: Edition, window: PhoneWindow, say: Say, language: Language): string {
  const day = (iso: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, iso));
  const where = window.zoneLabel ?? window.zone;
  const zone = where === undefined ? '' : ` (${where})`;
  if (window.open === 'always') return say('server:phone.always');
  if (window.open === 'calendar') {
    const name = edition.calendars.find((one) => one.id === window.calendar)?.name;
    return typeof name === 'object' ? name[language] : (name ?? window.calendar);
  }
  if (window.open === 'span')
    return `${day(window.from.day)} ${window.from.time} – ${day(window.to.day)} ${window.to.time}${zone}`;
  const days = window.days;
  const first = days[0] ?? 1;
  const inRow = days.every((one, index) => index === 0 || one === (days[index - 1] ?? 0) + 1);
  const named = inRow && days.length > 2 ? `${day(first)} – ${day(days.at(-1) ?? first)}` : days.map(day).join(', ');
  return `${named} ${window.from}–${window.to}${zone}`;
}
