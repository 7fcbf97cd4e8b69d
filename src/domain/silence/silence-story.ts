import type { LedgerEvent } from '../clock/ledger-event.ts';
import type { Instant } from '../time/instant.ts';

/** One stage of the customer's silence. Periods count from `since`. */
export type SilencePhase = {
  of: 'question' | 'end';
  since: Instant;
  /** Reminders, by the system or by hand. */
  reminders: Instant[];
  /** Messages of support that the customer could have answered: the question itself, later ones, reminders. */
  messages: Instant[];
  /** Calls that reached nobody. */
  calls: Instant[];
  /** When support was told that its own calls are missing. */
  callsMissed: Instant | null;
  /** What will happen at `at`, as the customer was told at `given`. */
  notice: { given: Instant; act: 'lower' | 'resolve' | 'close'; at: Instant } | null;
};

export type SilenceStory = {
  /** Null: nobody waits for the customer. */
  phase: SilencePhase | null;
  /** The severity before silence lowered it, which any answer gives back; null where there is nothing to give back. */
  loweredFrom: string | null;
  /** What silence did last and nobody has undone; `hand-resolved`: support resolved it and said when silence closes it. */
  did: 'reminded' | 'noticed' | 'lowered' | 'resolved' | 'hand-resolved' | 'closed' | null;
};

/**
 * How long support has waited for the customer, and what came of it: a function of the request's history. Any word of
 * the customer ends the story; where support spoke to them, or a person changed what the periods hang on, they begin anew.
 */
export function silenceStory(history: readonly LedgerEvent[]): SilenceStory {
  let story = untold;
  for (const event of history) story = hear(story, event);
  return story;
}

const untold: SilenceStory = { phase: null, loweredFrom: null, did: null };

const begun = (of: SilencePhase['of'], since: Instant, messages: Instant[] = []): SilencePhase => ({
  of,
  since,
  reminders: [],
  messages,
  calls: [],
  callsMissed: null,
  notice: null,
});

function hear(story: SilenceStory, { kind, at, actorKind, data }: LedgerEvent): SilenceStory {
  const { phase } = story;
  switch (kind) {
    case 'request.resolved':
      return resolvedByHand(story, at, (data as Partial<ActData>).at ?? null);
    case 'request.asked':
      if (phase?.of !== 'question') return { ...story, phase: begun('question', at, [at]) };
      return { ...story, phase: { ...phase, messages: [...phase.messages, at] } };
    case 'message.written':
      return actorKind === 'support' ? story : untold;
    case 'silence.objected':
    case 'request.reopened':
      return untold;
    case 'call.missed':
      return phase === null ? story : { ...story, phase: { ...phase, calls: [...phase.calls, at] } };
    case 'call.reached':
    case 'topic.changed':
      return phase === null ? story : { ...story, phase: begun(phase.of, at) };
    case 'severity.changed':
    case 'severity.confirmed':
      // A person has looked at it since: what they set stands.
      return {
        ...story,
        loweredFrom: null,
        phase: phase !== null && kind === 'severity.changed' ? begun(phase.of, at) : phase,
      };
    case 'request.answered':
      // The words with which support resolves it, or adds to that, take back nothing that was announced.
      return phase?.of === 'end' ? story : { ...story, phase: null };
    case 'request.closed':
    case 'request.merged':
      return { ...story, phase: null };
    default:
      return kind.startsWith('silence.') ? act(story, kind, at, data as ActData) : story;
  }
}

/** Of what was resolved without saying when it is closed, silence closes nothing. */
const resolvedByHand = (story: SilenceStory, at: Instant, closes: Instant | null): SilenceStory =>
  closes === null
    ? { ...story, phase: null }
    : {
        ...story,
        did: 'hand-resolved',
        phase: { ...begun('end', at), notice: { given: at, act: 'close', at: closes } },
      };

type ActData = { act: 'lower' | 'resolve'; at: Instant; from: string };

function act(story: SilenceStory, kind: string, at: Instant, data: ActData): SilenceStory {
  const phase = story.phase ?? begun('question', at);
  switch (kind) {
    case 'silence.reminded':
      return {
        ...story,
        did: story.did ?? 'reminded',
        phase: { ...phase, reminders: [...phase.reminders, at], messages: [...phase.messages, at] },
      };
    case 'silence.call-missing':
      return { ...story, phase: { ...phase, callsMissed: at } };
    case 'silence.noticed':
      return {
        ...story,
        did: story.did === 'lowered' ? 'lowered' : 'noticed',
        phase: { ...phase, notice: { given: at, act: data.act, at: data.at } },
      };
    case 'silence.lowered':
      return { phase: begun('question', at), loweredFrom: story.loweredFrom ?? data.from, did: 'lowered' };
    case 'silence.resolved':
      return {
        ...story,
        did: 'resolved',
        phase: { ...begun('end', at), notice: { given: at, act: 'close', at: data.at } },
      };
    case 'silence.closed':
      return { ...story, did: 'closed', phase: null };
    default:
      return story;
  }
}

/** Is there anything that the customer could object to: a reminder or notice that stands, or what silence did? */
export const mayObject = ({ phase, did }: SilenceStory): boolean =>
  did !== null && (phase !== null || did === 'lowered' || did === 'resolved' || did === 'closed');
