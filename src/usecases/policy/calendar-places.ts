import type { Edition } from '../../domain/edition/edition.ts';
import type { AnyOrKeys } from '../../domain/edition/key.ts';
import { referencesOf } from '../../domain/edition/references.ts';
import type { Language, Words } from '../../domain/language/language.ts';
import type { Say } from '../ports.ts';

type Named = { key: string; name: Words };

/** Where an edition counts on a calendar, each place once and by its name: what keeps it from being removed. */
export function calendarPlaces(edition: Edition, id: string, language: Language, say: Say): string[] {
  const places = new Set<string>();
  for (const { kind, name, path } of referencesOf(edition))
    if (kind === 'calendar' && name === id) places.add(nameOf(edition, path, language, say));
  return [...places];
}

function nameOf(edition: Edition, path: PropertyKey[], language: Language, say: Say): string {
  const [where, at] = path;
  const index = Number(at);
  const list = (names: readonly (string | undefined)[]) => names.filter(Boolean).join(say('policy:place.between'));
  const keys = (all: readonly Named[], some: AnyOrKeys) =>
    some === 'any' ? undefined : list(some.map((key) => all.find((one) => one.key === key)?.name[language] ?? key));
  if (where === 'targets' || where === 'deskGoals' || where === 'nextUpdates') {
    const entry = edition[where][index];
    if (entry !== undefined)
      return say(`policy:place.${where}`, {
        name: list([
          keys(edition.topics, entry.topics),
          keys(edition.severities, [entry.severity]),
          keys(edition.planFamilies, entry.families),
        ]),
      });
  }
  if (where === 'topics') return say('policy:place.topics', { name: edition.topics[index]?.name[language] });
  if (where === 'phoneLines')
    return say('policy:place.phoneLines', { name: edition.phoneLines[index]?.name[language] });
  if (where === 'partner' || where === 'businessAssist') return say(`policy:place.${where}`);
  return say('policy:place.else', { name: String(where) });
}
