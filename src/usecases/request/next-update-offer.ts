import type { RequestDetail } from '../../contract/requests.ts';
import { clockStepsFor } from '../../domain/clock/clock-steps-for.ts';
import { findNextUpdate } from '../../domain/edition/find-pace.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { Reader } from './reader.ts';

/**
 * The time that an answer given now is offered as *next update by*, with its reading in words; null where the edition
 * has no pace for the case, its calendar does not reach so far, or the reader is not of support.
 */
export function nextUpdateOffer(
  request: ServiceRequest,
  { zone, country }: Pick<Organisation, 'zone' | 'country'>,
  reader: Reader,
): RequestDetail['nextUpdateOffer'] {
  if (reader.side !== 'support') return null;
  const policy = reader.policies.current(request.editionId);
  const about = { topic: request.topic, severity: request.severity, planFamily: request.planFamily, country };
  const pace = findNextUpdate(policy.edition, { ...about, family: request.planFamily });
  const started = clockStepsFor(
    { kind: 'answered', asks: false, nextUpdateBy: null },
    {
      policy,
      policyOf: (version) => reader.policies.at(request.editionId, version),
      zone,
      request: { ...about, state: 'open' },
      history: [],
      now: reader.now,
    },
  ).find((step) => step.kind === 'clock.started');
  return pace === null || started?.kind !== 'clock.started' || started.dueAt === null
    ? null
    : { at: started.dueAt, words: pace.reads[reader.language] };
}
