import type { Edition } from '../edition/edition.ts';
import type { PhoneWindow } from '../edition/phone-line.ts';
import { replaceStrings } from './replace-strings.ts';

/**
 * By which calendar a topic or a phone line counts from now on. `place` is where: `topics/technical/hours`, `topics/technical/dates`,
 * `topics/technical/in/AU`, and for a line the calendar by which its windows count so far, `phone/CN/beijing-daily`.
 */
export type CalendarChoice = { place: string; calendar: string };

/** A place at which a calendar can be chosen, and the one that stands there. */
export type CalendarPlace = CalendarChoice &
  (
    | { kind: 'topic-hours' | 'topic-dates'; topic: string }
    | { kind: 'topic-country'; topic: string; country: string }
    | { kind: 'phone-line'; line: string; windows: PhoneWindow[] }
  );

type Counting = Pick<Edition, 'topics' | 'phoneLines'>;

/** Every place of an edition at which a calendar can be chosen. */
export const placesToChoose = ({ topics, phoneLines }: Counting): CalendarPlace[] => [
  ...topics.flatMap(({ key: topic, hours, dates, hoursIn = {} }): CalendarPlace[] => [
    { kind: 'topic-hours', topic, place: `topics/${topic}/hours`, calendar: hours },
    { kind: 'topic-dates', topic, place: `topics/${topic}/dates`, calendar: dates },
    ...Object.entries(hoursIn).map(
      ([country, calendar]): CalendarPlace => ({
        kind: 'topic-country',
        topic,
        country,
        place: `topics/${topic}/in/${country}`,
        calendar,
      }),
    ),
  ]),
  ...phoneLines.flatMap(({ country: line, windows }) =>
    [...new Set(windows.flatMap((one) => (one.open === 'calendar' ? [one.calendar] : [])))].map(
      (calendar): CalendarPlace => ({
        kind: 'phone-line',
        line,
        windows: windows.filter((one) => one.open === 'calendar' && one.calendar === calendar),
        place: `phone/${line}/${calendar}`,
        calendar,
      }),
    ),
  ),
];

/** The edition with choices made in it. */
export function withChoices<E extends Counting>(edition: E, choices: readonly CalendarChoice[]): E {
  const at = chosenAt(choices);
  return {
    ...edition,
    topics: edition.topics.map((topic) => ({
      ...topic,
      hours: at(`topics/${topic.key}/hours`) ?? topic.hours,
      dates: at(`topics/${topic.key}/dates`) ?? topic.dates,
      ...(topic.hoursIn && {
        hoursIn: Object.fromEntries(
          Object.entries(topic.hoursIn).map(([country, calendar]) => [
            country,
            at(`topics/${topic.key}/in/${country}`) ?? calendar,
          ]),
        ),
      }),
    })),
    phoneLines: edition.phoneLines.map((line) => ({
      ...line,
      windows: line.windows.map((one) =>
        one.open === 'calendar'
          ? { ...one, calendar: at(`phone/${line.country}/${one.calendar}`) ?? one.calendar }
          : one,
      ),
    })),
  };
}

/** The files of an edition in which these places stand. */
export const filesToChooseIn = ['topics.json', 'phones.json', 'phone-edits.json'] as const;

/** The file in which a place stands, or may stand. */
export const isInFile = (place: string, file: string): boolean =>
  place.startsWith('topics/') ? file === 'topics.json' : file === 'phones.json' || file === 'phone-edits.json';

/** One of these files with choices made in it; nothing else of its text changes. */
export function chooseInFile(text: string, choices: readonly CalendarChoice[]): string {
  const at = chosenAt(choices);
  const document = JSON.parse(text) as Record<string, { key?: string; country?: string }[] | undefined>;
  return replaceStrings(text, ([list = '', index = 0, field, ...rest], value) => {
    const holder = document[list]?.[Number(index)];
    if (list === 'topics' && (field === 'hours' || field === 'dates')) return at(`topics/${holder?.key}/${field}`);
    if (list === 'topics' && field === 'hoursIn') return at(`topics/${holder?.key}/in/${rest[0]}`);
    if (field === 'windows' && rest[1] === 'calendar') return at(`phone/${holder?.country}/${value}`);
    return null;
  });
}

const chosenAt = (choices: readonly CalendarChoice[]) => {
  const chosen = new Map(choices.map(({ place, calendar }) => [place, calendar]));
  return (place: string): string | null => chosen.get(place) ?? null;
};
