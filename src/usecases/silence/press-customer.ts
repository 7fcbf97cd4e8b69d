import type { StaffActor } from '../../domain/access/actor.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { silenceStory } from '../../domain/silence/silence-story.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from '../request/work-on-request.ts';
import { silenceAtHand } from './silence-at-hand.ts';
import { silenceChange } from './silence-change.ts';

/**
 * An agent reminds a silent customer by hand, or gives notice before the system does. A reminder stands for the next
 * one of the system; notice needs every contact before it, and what it announces comes no sooner than it would have.
 */
export const pressCustomer = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  press: 'remind' | 'notify',
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'press', circumstances, ({ request, history, holdings: { organisation } }) => {
    const { policies, now } = circumstances;
    const { edition } = policies.current(request.editionId);
    const readings = replayClocks(history, (version) => policies.at(request.editionId, version), now);
    const step = silenceAtHand(edition, request, organisation, history, readings, now);
    if (step === null || step.step === 'close') return refused({ reason: 'customer-not-silent' });
    if (press === 'remind') {
      const number = (silenceStory(history).phase?.reminders.length ?? 0) + 1;
      const of = step.step === 'remind' ? step.of : number;
      return silenceChange(request, { step: 'remind', at: now, number, of }, organisation.zone, now);
    }
    if (step.step !== 'notify' || step.acts === null) return refused({ reason: 'notice-too-early', next: step.step });
    return silenceChange(request, step, organisation.zone, now);
  });
