import type { RequestDetail } from '../../contract/requests.ts';
import { lackOf } from '../../domain/attendance/attendance.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import type { WholeRequest } from '../ports/requests.ts';
import type { Reader } from './reader.ts';

/** How a request is cared for that somebody must own at every hour; null for all others, and for the customer's side. */
export function viewCare({ request, events }: WholeRequest, edition: Edition, reader: Reader): RequestDetail['care'] {
  const severity = edition.severities.find(({ key }) => key === request.severity);
  if (reader.side !== 'support' || severity?.attended === undefined) return null;
  const lack = lackOf(edition, request, events);
  if (lack === null) return { lack: null, since: null, words: null };
  const when = sayMoment(lack.since, reader.zone, reader.language);
  return {
    lack: lack.kind,
    since: lack.since,
    words: reader.say(`server:care.${lack.kind}`, { when, owner: request.ownerName ?? '' }),
  };
}
