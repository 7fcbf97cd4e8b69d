import type { LedgerEvent } from '../clock/ledger-event.ts';
import type { Edition } from '../edition/edition.ts';
import type { ServiceRequest } from '../request/request.ts';
import { type Instant, later } from '../time/instant.ts';
import { readCare } from './read-care.ts';
import { shiftChangeAfter } from './shift-change.ts';

/**
 * Who should be there and is not. `warnAt`: when it is next to be said, as the line `owner.<says>` of the history; it may
 * lie in the past. `isAgain`: it was said before.
 */
export type Lack =
  | { kind: 'unattended'; says: 'missing'; since: Instant; warnAt: Instant; isAgain: boolean }
  | { kind: 'not-taken-up'; says: 'not-taken-up'; since: Instant; warnAt: Instant; isAgain: boolean }
  | HandoverDue;

/** A shift ends at `since`, which may lie ahead; the hand-over is then written by `by`. */
export type HandoverDue = {
  kind: 'handover-due';
  says: 'handover-asked' | 'handover-missing';
  since: Instant;
  by: Instant;
  warnAt: Instant;
  isAgain: boolean;
};

/**
 * What is missing, or will be next, of the care that the edition promises for a severity: an owner at every hour, that
 * whoever a request was handed to has taken it up, a written hand-over at each shift's end. Null: nothing, or the
 * severity asks for none.
 */
export function lackOf(
  edition: Edition,
  request: Pick<ServiceRequest, 'severity' | 'state' | 'ownerId'>,
  history: readonly LedgerEvent[],
): Lack | null {
  const attended = edition.severities.find(({ key }) => key === request.severity)?.attended;
  if (attended === undefined || request.state === 'resolved' || request.state === 'closed') return null;
  const pace = attended.takenUpWithinMinutes * 60_000;
  const care = readCare(history, request.ownerId);
  const { alone, given, warned } = care;
  const isAgain = warned !== null;
  if (request.ownerId === null)
    return {
      kind: 'unattended',
      says: 'missing',
      since: alone,
      warnAt: isAgain ? later(warned, pace) : alone,
      isAgain,
    };
  if (given !== null)
    return { kind: 'not-taken-up', says: 'not-taken-up', since: given, warnAt: later(warned ?? given, pace), isAgain };
  if (attended.shifts === undefined) return null;
  const within = attended.shifts.handedOverWithinMinutes * 60_000;
  const since = shiftChangeAfter(attended.shifts, later(care.held, within));
  if (since === null) return null;
  // Asked late, because nobody was there to ask, they have their time all the same.
  const by = later(care.asked ?? since, within);
  const due = { kind: 'handover-due', since, by } as const;
  if (care.asked === null) return { ...due, says: 'handover-asked', warnAt: since, isAgain: false };
  if (care.missed === null) return { ...due, says: 'handover-missing', warnAt: by, isAgain: false };
  // Said once in each shift that goes by without it.
  const warnAt = shiftChangeAfter(attended.shifts, care.missed);
  return warnAt === null ? null : { ...due, says: 'handover-missing', warnAt, isAgain: true };
}
