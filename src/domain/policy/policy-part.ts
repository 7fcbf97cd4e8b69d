/** What differs between two versions of a policy: one calendar, the targets, or any other file of the edition. */
export type PolicyPart = { kind: 'calendar' | 'targets' | 'file'; id: string; what: 'added' | 'changed' | 'removed' };

/** The part that a file of an edition holds. */
export function partOfFile(path: string): Pick<PolicyPart, 'kind' | 'id'> {
  const calendar = /^calendars\/([^/]+)\.json$/.exec(path)?.[1];
  if (calendar !== undefined) return { kind: 'calendar', id: calendar };
  return path === 'targets.json' ? { kind: 'targets', id: 'targets' } : { kind: 'file', id: path };
}

/** The file of a calendar. */
export const fileOfCalendar = (id: string): string => `calendars/${id}.json`;
export const targetsFile = 'targets.json';

/** Path to hash of the bytes. */
export type FileHashes = Readonly<Record<string, string>>;

/** What `after` has otherwise than `before`, in the order of the files. */
export function differingParts(before: FileHashes, after: FileHashes): PolicyPart[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter((path) => before[path] !== after[path])
    .map((path) => ({
      ...partOfFile(path),
      what: before[path] === undefined ? 'added' : after[path] === undefined ? 'removed' : 'changed',
    }));
}

/** What several versions change together, from the parts of each in the order of time. What came and went again is left out. */
export function partsTogether(parts: readonly PolicyPart[]): PolicyPart[] {
  const together = new Map<string, PolicyPart>();
  for (const part of parts) {
    const name = `${part.kind} ${part.id}`;
    const before = together.get(name)?.what;
    if (before === 'added' && part.what === 'removed') together.delete(name);
    else if (before === 'added') together.set(name, { ...part, what: 'added' });
    else together.set(name, before === 'removed' ? { ...part, what: 'changed' } : part);
  }
  return [...together.values()];
}
