import type { z } from 'zod';
import type { readEdition as route } from '../../contract/console.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { refuseStaff } from '../../domain/access/may.ts';
import { organisationZone } from '../../domain/calendar/calendar.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { AnyOrKeys } from '../../domain/edition/key.ts';
import type { Pace } from '../../domain/edition/target.ts';
import type { Language } from '../../domain/language/language.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Policies } from '../ports.ts';

/** An edition's policy in short: what is promised, over which calendars, and how far those reach. */
export function readEdition(
  actor: StaffActor,
  key: string,
  policies: Policies,
  language: Language,
): Outcome<z.output<(typeof route)['response']>> {
  const denied = refuseStaff(actor, ['operator'], key);
  if (denied !== null || !policies.keys().includes(key)) return refused(denied ?? { reason: 'not-found' });
  const { edition, version } = policies.current(key);
  const viewPace = (pace: Pick<Pace, 'families' | 'topics' | 'severity' | 'reads'>) => ({
    severity: namedIn(edition.severities, pace.severity, language),
    families: namesOf(edition.planFamilies, pace.families, language),
    topics: namesOf(edition.topics, pace.topics, language),
    reads: pace.reads[language],
  });
  return {
    done: {
      key,
      name: edition.name[language],
      vendor: edition.vendor[language],
      product: edition.product[language],
      zone: edition.zone,
      languages: edition.languages,
      version,
      severities: edition.severities.map((one) => ({
        key: one.key,
        name: one.name[language],
        definition: one.definition[language],
      })),
      targets: edition.targets.map((target) => ({ ...viewPace(target), kind: target.kind })),
      deskGoals: edition.deskGoals.map(viewPace),
      calendars: edition.calendars.map(({ id, name, zone, coverage }) => ({
        id,
        name: name === undefined ? id : typeof name === 'string' ? name : name[language],
        zone: zone === organisationZone ? null : zone,
        coversFrom: coverage.from,
        coversTo: coverage.to,
      })),
      counts: {
        phoneLines: edition.phoneLines.length,
        roles: edition.roles.length,
        plans: edition.plans.length,
        topics: edition.topics.length,
        services: edition.services.length,
      },
    },
  };
}

type Named = Pick<Edition['topics'][number], 'key' | 'name'>;

const namedIn = (all: readonly Named[], key: string, language: Language) => ({
  key,
  name: all.find((one) => one.key === key)?.name[language] ?? key,
});
const namesOf = (all: readonly Named[], which: AnyOrKeys, language: Language): string[] | null =>
  which === 'any' ? null : which.map((key) => namedIn(all, key, language).name);
