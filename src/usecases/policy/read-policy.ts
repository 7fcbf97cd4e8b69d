import type { z } from 'zod';
import type { listPolicyVersions as listRoute, readPolicy as route } from '../../contract/policy.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import { placesToChoose } from '../../domain/policy/calendar-choice.ts';
import type { Outcome } from '../outcome.ts';
import { nameOfEdition, type PolicyContext, policyOf } from './policy-context.ts';
import { viewCalendar } from './view-calendar.ts';
import { viewReplan } from './view-version.ts';

const shownVersions = 20;
/** So far back it is looked up when a calendar last changed. */
const searchedVersions = 200;

/** A policy in short: its calendars and how far they reach, its commitments, its versions. */
export async function readPolicy(
  context: PolicyContext,
  editionId: string,
): Promise<Outcome<z.output<typeof route.response>>> {
  const found = policyOf(context, editionId);
  if ('refused' in found) return found;
  const { edition, version } = found.done;
  const { desk, now, language } = context;
  const versions = await desk.versions(editionId, version + 1, searchedVersions);
  const replan = await desk.replan(editionId);
  return {
    done: {
      edition: nameOfEdition(edition, language),
      zone: edition.zone,
      version,
      savedAt: versions[0]?.savedAt ?? now,
      calendars: edition.calendars.map((calendar) => viewCalendar(edition, calendar, versions, now, language)),
      places: viewPlaces(edition, language),
      counts: {
        targets: edition.targets.length,
        deskGoals: edition.deskGoals.length,
        nextUpdates: edition.nextUpdates.length,
      },
      versions: versions.slice(0, shownVersions),
      replan: replan === null ? null : viewReplan(replan),
    },
  };
}

/** Where topics and phone lines count by a calendar, by their names. */
function viewPlaces(
  { topics, phoneLines, severities }: Edition,
  language: Language,
): z.output<typeof route.response>['places'] {
  const topicName = (key: string) => topics.find((one) => one.key === key)?.name[language] ?? key;
  const severityName = (key: string) => severities.find((one) => one.key === key)?.name[language] ?? key;
  return placesToChoose({ topics, phoneLines }).map((one) => ({
    place: one.place,
    kind: one.kind,
    name:
      one.kind === 'phone-line'
        ? (phoneLines.find(({ country }) => country === one.line)?.name[language] ?? one.line)
        : topicName(one.topic),
    country: one.kind === 'topic-country' ? one.country : null,
    topics:
      one.kind === 'phone-line' ? [...new Set(one.windows.flatMap((window) => window.topics))].map(topicName) : [],
    severities:
      one.kind === 'phone-line'
        ? [...new Set(one.windows.flatMap((window) => window.severities ?? []))].map(severityName)
        : [],
    calendar: one.calendar,
  }));
}

/** Versions, the newest first. */
export async function listPolicyVersions(
  context: PolicyContext,
  editionId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Outcome<z.output<typeof listRoute.response>>> {
  const found = policyOf(context, editionId);
  if ('refused' in found) return found;
  const before = cursor === undefined ? null : Number(cursor) || 1;
  const items = await context.desk.versions(editionId, before, limit);
  const last = items.at(-1)?.version ?? 1;
  return { done: { items, next: items.length < limit || last <= 1 ? null : String(last) } };
}
