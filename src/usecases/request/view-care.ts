import type { RequestDetail } from '../../contract/requests.ts';
import { lackOf } from '../../domain/attendance/attendance.ts';
import type { LedgerEvent } from '../../domain/clock/ledger-event.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { RequestCard } from '../../domain/request/request-card.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import type { Reader } from './reader.ts';

/** How a request is cared for that somebody must own at every hour; null for all others, and for the customer's side. */
export function viewCare(
  request: Pick<RequestCard, 'severity' | 'state' | 'ownerId' | 'ownerName'>,
  history: readonly LedgerEvent[],
  edition: Edition,
  reader: Reader,
): RequestDetail['care'] {
  const severity = edition.severities.find(({ key }) => key === request.severity);
  if (reader.side !== 'support' || severity?.attended === undefined) return null;
  const lack = lackOf(edition, request, history);
  const moment = (at: string) => sayMoment(at, reader.zone, reader.language);
  const shiftEndsAt = lack?.kind === 'handover-due' ? lack.since : null;
  if (lack === null || (shiftEndsAt !== null && shiftEndsAt > reader.now))
    return { lack: null, since: null, words: null, shiftEndsAt };
  const kind = lack.kind === 'handover-due' && lack.by <= reader.now ? 'handover-missing' : lack.kind;
  return {
    lack: kind,
    since: lack.since,
    words: reader.say(`server:care.${kind}`, {
      when: moment(lack.since),
      by: lack.kind === 'handover-due' ? moment(lack.by) : '',
      owner: request.ownerName ?? '',
    }),
    shiftEndsAt,
  };
}
