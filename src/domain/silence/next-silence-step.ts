import type { LedgerEvent } from '../clock/ledger-event.ts';
import type { Edition } from '../edition/edition.ts';
import type { Silence } from '../edition/silence.ts';
import type { RequestState } from '../request/request.ts';
import { type Instant, later } from '../time/instant.ts';
import { type SilencePhase, silenceStory } from './silence-story.ts';
import { type SilenceCase, type SilenceTime, silenceTime } from './silence-time.ts';

/**
 * What comes next while the customer is silent, and when. `at` null: the calendar does not reach so far, so nothing
 * happens by itself. A `call` is support's to make: `at` is until when, and nothing happens before it was made,
 * but that support is told so, once (`isTold`).
 */
export type SilenceStep = { at: Instant | null } & (
  | { step: 'remind'; number: number; of: number }
  | { step: 'call'; missing: number; isTold: boolean }
  /** `acts`: the instant at which what is announced will happen, if the notice is given when it is due, or now. */
  | { step: 'notify'; act: 'lower' | 'resolve'; to: string | null; acts: Instant | null }
  | { step: 'lower'; from: string; to: string }
  /** `closes`: when it will be closed, which resolving it announces. */
  | { step: 'resolve'; closes: Instant | null }
  | { step: 'close' }
);

type About = SilenceCase & { state: RequestState };

/**
 * The next step, or null: nobody waits for the customer, or support itself owes an answer (`owes`). Each is counted in
 * open time from the question; where one came late, because nobody was there to take it, the next wait their full time.
 */
export function nextSilenceStep(
  edition: Edition,
  about: About,
  history: readonly LedgerEvent[],
  owes: boolean,
  now: Instant,
): SilenceStep | null {
  const { phase } = silenceStory(history);
  if (phase === null || owes) return null;
  const time = silenceTime(edition, about);
  if (phase.of === 'end')
    return about.state === 'resolved' && phase.notice !== null ? { step: 'close', at: phase.notice.at } : null;
  if (about.state !== 'waiting-for-customer') return null;
  const pace = edition.silence.severities.find(({ severity }) => severity === about.severity);
  if (pace === undefined) return null;
  if (phase.notice !== null) return announced(edition, about, pace, phase.notice, time, now);
  return pace.pace === 'urgent' ? urgent(pace, phase, time, now) : patient(edition, pace, phase, time, now);
}

type Pace = Silence['severities'][number];
type Urgent = Extract<Pace, { pace: 'urgent' }>;
type Patient = Extract<Pace, { pace: 'patient' }>;

function announced(
  { silence }: Edition,
  about: About,
  pace: Pace,
  { act, at }: NonNullable<SilencePhase['notice']>,
  time: SilenceTime,
  now: Instant,
): SilenceStep | null {
  // An edition edited meanwhile changes nothing that the customer was told.
  if (act === 'lower')
    return pace.lowersTo === null ? null : { step: 'lower', at, from: about.severity, to: pace.lowersTo };
  return { step: 'resolve', at, closes: time.days(latest(at, now) ?? now, silence.close.afterBusinessDays) };
}

/** Two calls and a message within the hour, or whenever they were made after it; then notice. */
function urgent(pace: Urgent, phase: SilencePhase, time: SilenceTime, now: Instant): SilenceStep {
  const until = time.minutes(phase.since, pace.withinMinutes);
  if (phase.messages.length < pace.messages)
    return {
      step: 'remind',
      number: phase.messages.length + 1,
      of: pace.messages,
      at: time.minutes(phase.since, pace.withinMinutes / 2),
    };
  if (phase.calls.length < pace.calls)
    return {
      step: 'call',
      missing: pace.calls - phase.calls.length,
      isTold: phase.callsMissed !== null,
      at: until,
    };
  const at = latest(until, phase.calls[pace.calls - 1] ?? null, phase.messages[pace.messages - 1] ?? null);
  const acts = at === null ? null : time.minutes(at > now ? at : now, pace.noticeMinutes);
  return { step: 'notify', act: 'lower', to: pace.lowersTo, at, acts };
}

// A sweeper comes every few seconds; a step later than this was missed, and the customer must not lose time by it.
const graceMs = 3_600_000;

function patient(edition: Edition, pace: Patient, phase: SilencePhase, time: SilenceTime, now: Instant): SilenceStep {
  const { resolve } = edition.silence;
  const reminders = pace.remindAfterBusinessDays;
  const act = pace.lowersTo === null ? 'resolve' : 'lower';
  const actsAfter = act === 'resolve' ? resolve.overBusinessDays : pace.lowerAfterBusinessDays;

  // The place from which days are counted: the question, or the last step that came late.
  let from = phase.since;
  let passed = 0;
  const count = (day: number): Instant | null => time.days(from, day - passed);
  for (const [index, day] of reminders.entries()) {
    const due = count(day);
    const given = phase.reminders[index];
    if (given === undefined) return { step: 'remind', number: index + 1, of: reminders.length, at: due };
    if (due !== null && given > later(due, graceMs)) {
      from = given;
      passed = day;
    }
  }
  const at = count(pace.noticeAfterBusinessDays);
  const isLate = at !== null && now > later(at, graceMs);
  const planned = count(actsAfter);
  const acts = isLate ? latest(planned, time.days(now, actsAfter - pace.noticeAfterBusinessDays)) : planned;
  return { step: 'notify', act, to: pace.lowersTo, at, acts };
}

/** The last of them; null where one is unknown. */
function latest(...instants: (Instant | null)[]): Instant | null {
  let last = instants[0] ?? null;
  for (const one of instants) {
    if (one === null || last === null) return null;
    if (one > last) last = one;
  }
  return last;
}
