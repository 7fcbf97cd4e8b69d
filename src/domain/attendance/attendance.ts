import type { LedgerEvent } from '../clock/ledger-event.ts';
import type { Edition } from '../edition/edition.ts';
import type { ServiceRequest } from '../request/request.ts';
import { type Instant, later } from '../time/instant.ts';

/** Who should be there and is not. `warnAt`: when it is next to be said, which may lie in the past. */
export type Lack = { kind: 'unattended' | 'not-taken-up'; since: Instant; warnAt: Instant };

/**
 * What is missing of the care that the edition promises for a severity: an owner at every hour, or that whoever a
 * request was handed to has taken it up. Null: nothing, or the severity asks for none.
 */
export function lackOf(
  edition: Edition,
  request: Pick<ServiceRequest, 'severity' | 'state' | 'ownerId'>,
  history: readonly LedgerEvent[],
): Lack | null {
  const attended = edition.severities.find(({ key }) => key === request.severity)?.attended;
  if (attended === undefined || request.state === 'resolved' || request.state === 'closed') return null;
  const pace = attended.takenUpWithinMinutes * 60_000;
  const { alone, given, warned } = readCare(history, request.ownerId);
  if (request.ownerId === null)
    return { kind: 'unattended', since: alone, warnAt: warned === null ? alone : later(warned, pace) };
  return given === null ? null : { kind: 'not-taken-up', since: given, warnAt: later(warned ?? given, pace) };
}

/** Since when it may be without an owner, when it was given to this one if they have not touched it since, and the last warning. */
function readCare(history: readonly LedgerEvent[], ownerId: string | null) {
  let alone = history[0]?.at ?? '';
  let given: Instant | null = null;
  let warned: Instant | null = null;
  for (const { kind, at, actorKind, actorId } of history) {
    if (kind.startsWith('clock.')) continue;
    if (kind === 'owner.missing' || kind === 'owner.not-taken-up') warned = at;
    else if (kind === 'request.handed-over') {
      given = at;
      warned = null;
    } else if (begins.includes(kind)) {
      alone = at;
      warned = null;
      if (kind === 'request.returned') given = null;
    }
    if (kind !== 'request.handed-over' && actorKind === 'support' && actorId === ownerId) given = null;
  }
  return { alone, given, warned };
}

const begins = ['request.opened', 'request.returned', 'request.reopened', 'severity.changed'];
