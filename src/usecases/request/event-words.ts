import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import { carriedEvent, carriedSchema } from '../../domain/troubleshoot/carried.ts';
import type { Say } from '../ports.ts';

/** One line of history as a sentence. Keys of the edition are said by their names. */
export function eventWords(
  event: RequestEvent,
  edition: Edition,
  { say, language, zone }: { say: Say; language: Language; zone: string },
): string {
  const facts: Record<string, unknown> = { ...event.data, who: event.actorName };
  for (const field of ['from', 'to', 'severity', 'wouldBe']) {
    const severity = edition.severities.find((one) => one.key === event.data[field]);
    if (severity !== undefined) facts[field] = severity.name[language];
  }
  if (typeof event.data['topic'] === 'string')
    facts['topic'] = edition.topics.find((one) => one.key === event.data['topic'])?.name[language];
  if (event.kind === 'topic.changed')
    for (const field of ['from', 'to'])
      facts[field] = edition.topics.find((one) => one.key === event.data[field])?.name[language];
  if (typeof event.data['clock'] === 'string') facts['clock'] = say(`server:clock-name.${event.data['clock']}`);
  if (typeof event.data['at'] === 'string') facts['when'] = sayMoment(event.data['at'], zone, language);
  if (event.kind === carriedEvent) facts['title'] = carriedSchema.shape.title.parse(event.data['title'])[language];
  const variant = event.data['because'];
  if (event.kind === 'severity.changed' && typeof variant === 'string')
    return say(`server:event.severity-${variant}`, facts);
  if (variant === 'policy-changed' && event.kind !== 'clock.cancelled')
    return say('server:event.policy-changed', facts);
  if (event.kind === 'silence.noticed') return say(`server:event.silence-will-${event.data['act']}`, facts);
  if (event.kind === 'request.resolved' && 'when' in facts) return say('server:event.request-resolved-closes', facts);
  return say(`server:event.${event.kind.replace('.', '-')}`, facts);
}
