import type { PersonActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import { mayObject, silenceStory } from '../../domain/silence/silence-story.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { messageBy, workOnRequest } from '../request/work-on-request.ts';
import { undoSilence } from './undo-silence.ts';

/**
 * One click, with or without words: what was announced does not happen, what was done is undone. Support owes an answer
 * from now on; what had ended begins a new cycle.
 */
export const objectToSilence = (
  tx: Tx,
  actor: PersonActor,
  id: Id,
  words: string | null,
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'object', circumstances, (at) => {
    const { request, history, by } = at;
    const story = silenceStory(history);
    if (!mayObject(story)) return refused({ reason: 'nothing-to-object' });
    const undone = undoSilence(at, circumstances);
    const hasEnded = request.state === 'resolved' || request.state === 'closed';
    return {
      request: {
        ...request,
        severity: undone.severity,
        state: 'waiting-for-support',
        lastWord: 'customer',
        doneAt: null,
        closedAt: null,
        duplicateOf: null,
        cycle: request.cycle + (hasEnded ? 1 : 0),
      },
      events: [
        { kind: 'silence.objected', audience: 'all', data: { did: story.did } },
        ...(hasEnded
          ? [{ kind: 'request.reopened', audience: 'all' as const, data: { cycle: request.cycle + 1 } }]
          : []),
        ...undone.events,
      ],
      messages: words === null ? [] : [messageBy(by, request, 'message', words, circumstances.newId())],
      facts: [{ kind: hasEnded ? 'reopened' : 'customer-wrote' }, ...undone.facts],
    };
  });
