import { isZone } from '../calendar/calendar.ts';
import { languages } from '../language/language.ts';
import type { Edition } from './edition.ts';
import type { EditionFault } from './edition-fault.ts';
import { findDeskGoal } from './find-pace.ts';
import { findTarget } from './find-target.ts';
import { missingWords } from './missing-words.ts';
import { offeredSeverities } from './offered-severities.ts';
import { referencesOf } from './references.ts';
import { repetitionsOf } from './repetitions.ts';
import { severityFaults } from './severity-faults.ts';
import { silenceFaults } from './silence-faults.ts';

/**
 * What is wrong with an edition whose every field is well formed: names that nobody bears, keys there twice, zones that
 * do not exist, words missing in a language, requests that no severity or no clock would fit.
 */
export function faultsOf(edition: Edition): EditionFault[] {
  const names = [
    ...unknownNames(edition),
    ...repetitionsOf(edition),
    ...unknownZones(edition),
    ...missingWords(edition),
    ...namelessCalendars(edition),
  ];
  // The questions below trust the names.
  return names.length > 0 ? names : [...holes(edition), ...severityFaults(edition), ...silenceFaults(edition)];
}

function* unknownNames(edition: Edition): Generator<EditionFault> {
  const known = {
    service: edition.services.map(({ key }) => key),
    'plan family': edition.planFamilies.map(({ key }) => key),
    agreement: edition.agreements.map(({ key }) => key),
    topic: edition.topics.map(({ key }) => key),
    severity: edition.severities.map(({ key }) => key),
    calendar: edition.calendars.map(({ id }) => id),
    role: edition.roles.map(({ key }) => key),
    'phone line': edition.phoneLines.map(({ country }) => country),
    question: edition.impact.questions.map(({ key }) => key),
    answer: edition.impact.questions.flatMap(({ key, answers }) => answers.map((answer) => `${key}: ${answer.key}`)),
  };
  for (const { kind, name, path } of referencesOf(edition))
    if (!known[kind].includes(name))
      yield {
        path,
        reason: 'unknown-name',
        facts: { kind, came: name },
        message: `expected ${kind === 'answer' || kind === 'agreement' ? 'an' : 'a'} ${kind} of this edition (${some(known[kind])}), came "${name}"`,
      };
}

const some = (names: string[]): string =>
  names.length === 0 ? 'there are none' : names.length > 20 ? `one of ${names.length}` : names.join(', ');

function* unknownZones(edition: Edition): Generator<EditionFault> {
  const fault = (zone: string, ...path: PropertyKey[]) => ({
    path,
    reason: 'unknown-zone' as const,
    facts: { zone },
    message: `expected a time zone such as Asia/Shanghai, came "${zone}"`,
  });
  if (!isZone(edition.zone)) yield fault(edition.zone, 'zone');
  for (const [i, line] of edition.phoneLines.entries()) {
    if (!isZone(line.zone)) yield fault(line.zone, 'phoneLines', i, 'zone');
    for (const [n, { zone }] of line.windows.entries())
      if (zone !== undefined && !isZone(zone)) yield fault(zone, 'phoneLines', i, 'windows', n, 'zone');
  }
}

/** A calendar's name is read out to people beside the times that it decides. */
function* namelessCalendars({ calendars }: Edition): Generator<EditionFault> {
  for (const [i, { name }] of calendars.entries())
    if (typeof name !== 'object')
      yield {
        path: ['calendars', i, 'name'],
        reason: 'no-words',
        message: `expected words in ${languages.join(', ')}, came ${name ?? 'nothing'}`,
      };
}

/** Every topic must be open to somebody without agreements, and every request must have something to be in time for. */
function* holes(edition: Edition): Generator<EditionFault> {
  const families = [null, ...edition.planFamilies.map(({ key }) => key)];
  for (const [i, topic] of edition.topics.entries()) {
    const offered = offeredSeverities(edition, topic.key, { family: null, agreements: [] });
    if (offered.at(-1)?.refusal !== null)
      yield {
        path: ['topics', i, 'ceiling'],
        reason: 'other',
        message: `the least severe severity must be open to everyone on "${topic.key}", or some requests could have none`,
      };
    for (const { severity, refusal } of offered) {
      if (refusal?.reason === 'above-ceiling') continue;
      for (const family of families) {
        const about = { topic: topic.key, severity: severity.key, family, country: null };
        if (findTarget(edition, about) === null && findDeskGoal(edition, about) === null) {
          yield {
            path: ['deskGoals'],
            reason: 'no-target-or-goal',
            facts: { topic: topic.key, severity: severity.key, family },
            message: `neither target nor desk goal for topic "${topic.key}", severity "${severity.key}", family ${family ?? 'unknown'}: such requests would starve`,
          };
        }
      }
    }
  }
}
