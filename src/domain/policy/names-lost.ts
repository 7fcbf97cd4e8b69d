import type { Edition } from '../edition/edition.ts';
import type { FaultInFile } from '../edition/edition-faults.ts';

/** What open requests of an edition are about, by key. */
export type NamesInUse = { topics: readonly string[]; severities: readonly string[] };
/** A topic or a severity that open requests are about. */
export type NameLost = { kind: 'topic' | 'severity'; key: string };

/** What open requests are about and an edition no longer has: their clocks could not be worked out. */
export function namesLost({ topics, severities }: NamesInUse, edition: Edition): NameLost[] {
  const missing = (kind: NameLost['kind'], names: readonly string[], known: readonly { key: string }[]) =>
    names.filter((name) => !known.some(({ key }) => key === name)).map((key) => ({ kind, key }));
  return [...missing('topic', topics, edition.topics), ...missing('severity', severities, edition.severities)];
}

/** The same as faults of the edition's files. */
export const asFaults = (lost: readonly NameLost[]): FaultInFile[] =>
  lost.map(({ kind, key }) => {
    const field = kind === 'topic' ? 'topics' : 'severities';
    return {
      file: `${field}.json`,
      path: [field],
      reason: 'still-used',
      facts: { came: key },
      message: `expected "${key}", which open requests are about, came nothing`,
    };
  });
