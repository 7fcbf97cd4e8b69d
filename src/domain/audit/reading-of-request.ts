import { type Instant, later } from '../time/instant.ts';
import type { Audit } from './audit.ts';

/** The lines that a request was opened, and that a screen on which it stayed open showed what was new. */
export const readingVerbs = ['request.read', 'request.read-on'] as const;

/** No shift is longer: after this, whoever still reads has opened it again. */
const longestViewMs = 12 * 3_600_000;

/** Since when one view may have gone on. */
export const viewSince = (now: Instant): Instant => later(now, -longestViewMs);

type Line = Pick<Audit, 'verb' | 'data'>;

/**
 * What a reading adds to the record, by the lines of the same reader and request since `viewSince`. An opening always is one.
 * A view that goes on adds what of the history is new on the screen since the last line; null where nothing is. `lastSeq` is
 * the last line of the history that was read. That the view goes on is the screen's word; that it began is not.
 */
export function readingOfRequest(
  since: readonly Line[],
  lastSeq: number,
  goesOn: boolean,
): { verb: (typeof readingVerbs)[number]; data: { from: number; upTo: number } } | null {
  const isOpen = goesOn && since.some(({ verb, data }) => verb === 'request.read' && isNumber(data['upTo']));
  if (!isOpen) return { verb: 'request.read', data: { from: 1, upTo: lastSeq } };
  const known = Math.max(...since.map(({ data }) => data['upTo']).filter(isNumber));
  return known >= lastSeq ? null : { verb: 'request.read-on', data: { from: known + 1, upTo: lastSeq } };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
