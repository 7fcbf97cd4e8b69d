import type { z } from 'zod';
import type { policyNotices as route } from '../../contract/policy.ts';
import { coverageLeft } from '../../domain/calendar/coverage-left.ts';
import { nameOfEdition, type PolicyContext } from './policy-context.ts';
import { viewCoverage } from './view-calendar.ts';
import { viewReplan } from './view-version.ts';

/** What an operator should know of the policies of their editions. */
export async function policyNotices(
  context: Pick<PolicyContext, 'actor' | 'policies' | 'desk' | 'now' | 'language'>,
): Promise<z.output<typeof route.response>> {
  const { actor, policies, desk, now, language } = context;
  const editions = policies
    .keys()
    .filter((key) => actor.editions.includes(key))
    .map((key) => policies.current(key).edition);
  const named = (key: string) => nameOfEdition(policies.current(key).edition, language);
  const coverage = editions
    .flatMap((edition) => edition.calendars.map((calendar) => ({ edition, calendar })))
    .filter(({ calendar }) => coverageLeft(calendar, now).state !== 'known')
    .toSorted((a, b) => (a.calendar.coverage.to < b.calendar.coverage.to ? -1 : 1))
    .map(({ edition, calendar }) => ({
      edition: nameOfEdition(edition, language),
      calendar: viewCoverage(calendar, now, language),
    }));
  const replans = [];
  for (const { key } of editions) {
    const replan = await desk.replan(key);
    if (replan !== null && replan.finishedAt === null)
      replans.push({ edition: named(key), replan: viewReplan(replan) });
  }
  const folders = (await desk.waitingFolders())
    .filter(({ editionId }) => editions.some(({ key }) => key === editionId))
    .map(({ editionId, seenAt, parts, stillUsed }) => ({
      edition: named(editionId),
      seenAt,
      parts,
      stillUsed: stillUsed.map(({ kind, key }) => {
        const { topics, severities } = policies.current(editionId).edition;
        const found = (kind === 'topic' ? topics : severities).find((one) => one.key === key);
        return { kind, name: found?.name[language] ?? key };
      }),
    }));
  return { coverage, replans, folders };
}
