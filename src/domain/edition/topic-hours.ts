import type { Edition } from './edition.ts';

/** The calendars of a topic: when it is worked on, and which dates count. An unknown topic throws. */
export function topicHours(
  edition: Edition,
  topicKey: string,
  country: string | null,
): { hours: string; dates: string } {
  const topic = edition.topics.find(({ key }) => key === topicKey);
  if (!topic) throw new Error(`edition ${edition.key} has no topic "${topicKey}"`);
  const local = country === null ? undefined : topic.hoursIn?.[country];
  return { hours: local ?? topic.hours, dates: local ?? topic.dates };
}
