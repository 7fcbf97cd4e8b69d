import type { StaffActor } from '../../domain/access/actor.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { ServiceRequest } from '../../domain/request/request.ts';
import type { NewEvent } from '../../domain/request/request-event.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Circumstances, Tx } from '../ports.ts';
import { workOnRequest } from './work-on-request.ts';

/**
 * An agent puts a request under the topic that it belongs to. Clocks get the targets of that topic, with the time used
 * so far; a severity above its ceiling comes down to it.
 */
export const changeTopic = (
  tx: Tx,
  actor: StaffActor,
  id: Id,
  asked: { topic: string; category: string; reason: string },
  circumstances: Circumstances,
): Promise<Outcome<ServiceRequest>> =>
  workOnRequest(tx, actor, id, 'change-topic', circumstances, ({ request }) => {
    const { edition } = circumstances.policies.current(request.editionId);
    const topic = edition.topics.find(({ key }) => key === asked.topic);
    if (topic === undefined)
      return refused({
        reason: 'unknown-choice',
        field: 'topic',
        came: asked.topic,
        expected: edition.topics.map(({ key }) => key),
      });
    if (!topic.categories.some(({ key }) => key === asked.category))
      return refused({
        reason: 'unknown-choice',
        field: 'category',
        came: asked.category,
        expected: topic.categories.map(({ key }) => key),
      });
    if (asked.topic === request.topic && asked.category === request.category)
      return refused({ reason: 'same-topic', field: 'topic' });
    const rankOf = (severity: string) => edition.severities.find(({ key }) => key === severity)?.rank ?? 0;
    const { severity: from, topic: before } = request;
    const to = rankOf(from) < rankOf(topic.ceiling) ? topic.ceiling : from;
    const corrected: NewEvent = {
      kind: 'severity.changed',
      audience: 'all',
      data: { from, to, because: 'corrected', standing: request.severityStanding, reason: asked.reason },
    };
    return {
      request: { ...request, topic: asked.topic, category: asked.category, severity: to },
      events: [
        {
          kind: 'topic.changed',
          audience: 'all',
          data: { from: before, to: asked.topic, category: asked.category, reason: asked.reason },
        },
        ...(to === from ? [] : [corrected]),
      ],
      facts: asked.topic === before ? [] : [{ kind: 'topic-changed', from: before, to: asked.topic }],
    };
  });
