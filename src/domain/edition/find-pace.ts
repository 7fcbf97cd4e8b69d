import type { Words } from '../language/language.ts';
import type { Allowance, LooseAllowance } from './allowance.ts';
import type { Edition } from './edition.ts';
import type { Case } from './find-target.ts';
import { speaksOf } from './key.ts';
import type { Pace } from './target.ts';
import { topicHours } from './topic-hours.ts';

/** A case with the customer's country (ISO 3166-1 alpha-2), on which a topic's hours may depend. */
export type CaseSomewhere = Case & { country: string | null };

export type SetPace = { allowance: Allowance; reads: Words };

/** The desk's own aim for a request that has no target; never shown to customers. Null = none set. */
export const findDeskGoal = (edition: Edition, about: CaseSomewhere): SetPace | null =>
  findPace(edition, edition.deskGoals, about);

/** The time that an answer offers as "next update by"; null = none. A promise only once it has been stated. */
export const findNextUpdate = (edition: Edition, about: CaseSomewhere): SetPace | null =>
  findPace(edition, edition.nextUpdates, about);

function findPace(edition: Edition, paces: Pace[], about: CaseSomewhere): SetPace | null {
  const pace = paces.find(
    ({ severity, topics, families }) =>
      severity === about.severity && speaksOf(topics, about.topic) && speaksOf(families, about.family),
  );
  return pace ? { allowance: onTopicHours(edition, pace.allowance, about), reads: pace.reads } : null;
}

/** Fills in the topic's calendars where an allowance names none. */
export function onTopicHours(
  edition: Edition,
  allowance: LooseAllowance,
  { topic, country }: { topic: string; country: string | null },
): Allowance {
  const { hours, dates } = topicHours(edition, topic, country);
  return allowance.unit === 'minutes'
    ? { ...allowance, hours: allowance.hours ?? hours }
    : { ...allowance, hours: allowance.hours ?? hours, dates: allowance.dates ?? dates };
}
