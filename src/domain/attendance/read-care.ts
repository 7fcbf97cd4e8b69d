import type { LedgerEvent } from '../clock/ledger-event.ts';
import type { Instant } from '../time/instant.ts';

/** What a history says of who cares for its request. */
export type Care = {
  /** Since when it may be without an owner. */
  alone: Instant;
  /** When it was given to this owner, if they have not touched it since. */
  given: Instant | null;
  /** The last warning that nobody owns it, or that nobody took it up. */
  warned: Instant | null;
  /** Since when this owner answers for it in their shift: taken, taken up, or handed over in writing. */
  held: Instant;
  /** When they were asked for the hand-over of their shift, and last reminded that it is missing. */
  asked: Instant | null;
  missed: Instant | null;
};

/** `ownerId` null: nobody owns it now. */
export function readCare(history: readonly LedgerEvent[], ownerId: string | null): Care {
  const opened = history[0]?.at ?? '';
  const care: Care = { alone: opened, given: null, warned: null, held: opened, asked: null, missed: null };
  let isOwned = false;
  const hold = (at: Instant) => Object.assign(care, { held: at, asked: null, missed: null });
  for (const { kind, at, actorKind, actorId } of history) {
    if (kind.startsWith('clock.')) continue;
    const isOwners = actorKind === 'support' && actorId === ownerId;
    if (kind === 'owner.missing' || kind === 'owner.not-taken-up') care.warned = at;
    else if (kind === 'owner.handover-asked') care.asked = at;
    else if (kind === 'owner.handover-missing') care.missed = at;
    else if (kind === 'request.handed-over') {
      care.given = at;
      care.warned = null;
    } else if (begins.includes(kind)) {
      care.alone = at;
      care.warned = null;
      if (kind === 'request.returned') {
        care.given = null;
        isOwned = false;
      }
    }
    if (kind !== 'request.handed-over' && isOwners) care.given = null;
    // Whoever answers or calls for a request that nobody owns becomes its owner by that.
    if (holds.includes(kind) || (!isOwned && isOwners)) hold(at);
    if (isOwners || kind === 'request.handed-over') isOwned = true;
  }
  return care;
}

const begins = ['request.opened', 'request.returned', 'request.reopened', 'severity.changed'];
const holds = [
  'request.taken',
  'request.handed-over',
  'request.reopened',
  'severity.changed',
  'owner.took-up',
  'owner.handover',
  'owner.stayed',
];
