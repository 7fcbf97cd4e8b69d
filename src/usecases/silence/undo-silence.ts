import type { ClockFact } from '../../domain/clock/clock-fact.ts';
import { refuseSeverity } from '../../domain/edition/refuse-severity.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import { silenceStory } from '../../domain/silence/silence-story.ts';
import { entitlementOf } from '../../domain/subscription/entitlement.ts';
import { localDate } from '../../domain/time/local-date.ts';
import type { Circumstances } from '../ports.ts';
import type { AtHand } from '../request/work-on-request.ts';

/** What any word of the customer takes back of what their silence did. */
export type Undone = { severity: string; events: NewEvent[]; facts: ClockFact[] };

/** The severity from before silence lowered it, if the contract still allows it; its clock starts with the word. */
export function undoSilence(
  { request, history, holdings }: Pick<AtHand, 'request' | 'history' | 'holdings'>,
  { policies, now }: Circumstances,
): Undone {
  const { severity: from } = request;
  const to = silenceStory(history).loweredFrom;
  const { edition } = policies.current(request.editionId);
  const nothing = { severity: from, events: [], facts: [] };
  if (to === null || to === from || !edition.severities.some(({ key }) => key === to)) return nothing;
  const entitled = entitlementOf(edition, holdings, request.subscriptionId, localDate(now, holdings.organisation.zone));
  if (refuseSeverity(edition, request.topic, entitled, to) !== null) return nothing;
  return {
    severity: to,
    events: [
      {
        kind: 'severity.changed',
        audience: 'all',
        data: { from, to, because: 'restored', standing: request.severityStanding },
      },
    ],
    facts: [{ kind: 'severity-changed', from, to, because: 'raised' }],
  };
}
