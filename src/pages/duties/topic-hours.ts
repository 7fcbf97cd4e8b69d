import type { EditionCalendar } from '../../domain/calendar/calendar.ts';
import type { Topic } from '../../domain/edition/topic.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';

/** When each topic is worked on, where that differs by country, and which days count for a promise in business days. */
export function topicHours(reader: Reader): Html {
  const { edition, language, say } = reader;
  const same = Map.groupBy(edition.topics, (topic) =>
    JSON.stringify([topic.hours, topic.hoursIn, countedDates(topic, reader)]),
  );
  return html`<ul class="topic-hours">
${[...same.values()].map((topics) => {
  const [topic] = topics;
  return topic === undefined
    ? null
    : html`<li><p class="topic-names">${topics.map(({ name }) => name[language]).join(say('pages:comma'))}</p>
<div><p>${calendarName(topic.hours, reader)}</p>
${Object.entries(topic.hoursIn ?? {}).map(
  ([country, calendar]) =>
    html`<p class="soft">${say('pages:hours.in', {
      country: new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country,
      hours: calendarName(calendar, reader),
    })}</p>`,
)}
${countedDates(topic, reader).map((calendar) => html`<p class="soft">${say('pages:hours.dates', { dates: calendarName(calendar, reader) })}${coverage(calendar, reader)}</p>`)}</div></li>
`;
})}</ul>`;
}

/** The calendars of dates by which something on this topic is promised. */
const countedDates = (topic: Topic, { edition }: Reader): string[] => [
  ...new Set(
    edition.targets.flatMap(({ topics, allowance }) =>
      allowance.unit === 'business-days' &&
      allowance.dates !== topic.hours &&
      (topics === 'any' || topics.includes(topic.key))
        ? [allowance.dates]
        : [],
    ),
  ),
];

const calendarOf = (id: string, { edition }: Reader): EditionCalendar | undefined =>
  edition.calendars.find((calendar) => calendar.id === id);

function calendarName(id: string, reader: Reader): string {
  const name = calendarOf(id, reader)?.name;
  return typeof name === 'object' ? name[reader.language] : (name ?? id);
}

/** Holidays are known only so far; a promise beyond is not stated. */
function coverage(id: string, reader: Reader): Html | null {
  const calendar = calendarOf(id, reader);
  if (calendar === undefined || Object.keys(calendar.exceptions).length === 0) return null;
  const until = new Intl.DateTimeFormat(reader.language, { dateStyle: 'long', timeZone: 'UTC' });
  return html` ${reader.say('pages:hours.known', { date: until.format(Date.parse(calendar.coverage.to)) })}`;
}
