import type { DnsAnswer } from './dns-record.ts';
import { readHostName } from './domain-name.ts';
import { isSpf, readSpf } from './read-spf.ts';

/** RFC 7208, 4.6.4: a receiver gives up after ten terms that ask the name system. */
export const mostSpfLookUps = 10;

export type SpfCount = {
  /** Terms that ask the name system, in this record and in all that it includes, as far as they are known. */
  lookUps: number;
  /** Names that are included, directly or by what is included. */
  reached: string[];
  /** Names whose record must be known before the count is whole; empty when it is. */
  unknown: string[];
  /** A name that leads back to itself. */
  loop: string | null;
};

/**
 * Counts what a receiver would look up for an SPF record. `known` holds the texts found at included names so far. A name
 * with a macro depends on the mail and counts once; one that is no public name is never asked for.
 */
export function countSpf(domain: string, record: string, known: ReadonlyMap<string, DnsAnswer<string>>): SpfCount {
  const count: SpfCount = { lookUps: 0, reached: [], unknown: [], loop: null };
  // An explicit list instead of recursion: the depth is the sender's to choose.
  const open: { record: string; above: readonly string[] }[] = [{ record, above: [domain] }];
  for (let next = open.pop(); next !== undefined && count.lookUps <= mostSpfLookUps; next = open.pop()) {
    const { mechanisms, redirect } = readSpf(next.record);
    const endsHere = mechanisms.some(({ kind }) => kind === 'all');
    count.lookUps += mechanisms.filter(({ kind }) => ['a', 'mx', 'ptr', 'exists'].includes(kind)).length;
    const names = [
      ...mechanisms.flatMap(({ kind, value }) => (kind === 'include' && value !== null ? [value] : [])),
      ...(redirect !== null && !endsHere ? [redirect] : []),
    ];
    for (const name of names) {
      count.lookUps++;
      if (next.above.includes(name)) {
        count.loop ??= name;
        continue;
      }
      count.reached.push(name);
      const answer = known.get(name);
      if (answer === undefined) {
        if (readHostName(name) !== null && !count.unknown.includes(name)) count.unknown.push(name);
        continue;
      }
      const inner = answer.state === 'found' ? answer.records.filter(isSpf) : [];
      if (inner[0] !== undefined) open.push({ record: inner[0], above: [...next.above, name] });
    }
  }
  return count;
}
