import type { SilenceView } from '../../contract/silence-view.ts';
import type { ClockReading } from '../../domain/clock/clock-reading.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { SilenceStep } from '../../domain/silence/next-silence-step.ts';
import { mayObject, type SilenceStory, silenceStory } from '../../domain/silence/silence-story.ts';
import { sayMoment } from '../../domain/time/say-moment.ts';
import type { WholeRequest } from '../ports/requests.ts';
import type { Reader } from '../request/reader.ts';
import { byItselfAt, silenceAtHand } from './silence-at-hand.ts';

/** How far a customer's silence has come, in one line for whoever reads; null where nobody waits and nothing came of it. */
export function viewSilence(
  { request, holdings: { organisation }, events }: WholeRequest,
  edition: Edition,
  readings: readonly ClockReading[],
  reader: Reader,
): SilenceView | null {
  const story = silenceStory(events);
  const step = atHand(silenceAtHand(edition, request, organisation, events, readings, reader.now), request.wakeAt);
  const objects = mayObject(story);
  if (step === null && !objects) return null;
  const isOpen = step !== null && step.step !== 'close' && reader.side === 'support';
  return {
    next: step === null ? null : { step: step.step, at: step.at, acts: step.step === 'notify' ? step.acts : null },
    since: story.phase?.since ?? null,
    words: wordsOf(step, story, edition, reader),
    mayObject: objects && reader.side === 'customer',
    mayRemind: isOpen,
    mayGiveNotice: isOpen && step.step === 'notify' && step.acts !== null,
  };
}

/**
 * A customer does not see the goals by which support may owe them an answer; what the system will do stands on the
 * request itself.
 */
function atHand(step: SilenceStep | null, wakeAt: string | null): SilenceStep | null {
  if (step?.step === 'call') return step;
  const at = byItselfAt(step);
  return at !== null && (wakeAt === null || wakeAt > at) ? null : step;
}

function wordsOf(step: SilenceStep | null, story: SilenceStory, edition: Edition, reader: Reader): string {
  const { say, language, zone, side } = reader;
  const severity = (key: string | null) => edition.severities.find((one) => one.key === key)?.name[language] ?? '';
  const moment = (at: string | null) => (at === null ? '' : sayMoment(at, zone, language));
  if (step === null)
    return say(`server:silence.${side}.did-${story.did ?? 'noticed'}`, { from: severity(story.loweredFrom) });
  if (step.step !== 'call' && byItselfAt(step) === null) return say('server:silence.past-coverage');
  return say(`server:silence.${side}.${keyOf(step, story)}`, {
    when: moment(step.at),
    acts: step.step === 'notify' ? moment(step.acts) : '',
    to: 'to' in step ? severity(step.to) : '',
    count: step.step === 'call' ? step.missing : 0,
  });
}

function keyOf(step: SilenceStep, { did }: SilenceStory): string {
  if (step.step === 'notify') return `notify-${step.act}`;
  return step.step === 'close' && did === 'hand-resolved' ? 'close-hand-resolved' : step.step;
}
