import type { z } from 'zod';
import type { explainClocks as route } from '../../contract/clocks.ts';
import type { PersonActor, StaffActor } from '../../domain/access/actor.ts';
import { type ClockExplanation, explainClock, type Who } from '../../domain/clock/explain-clock.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import { visibleExplanation } from '../../domain/clock/visible-explanation.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { type SomeWords, wordsIn } from '../../domain/language/some-words.ts';
import type { RequestEvent } from '../../domain/request/request-event.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Tx } from '../ports.ts';
import { calendarName, targetSentence } from '../request/clock-words.ts';
import type { InWords } from '../request/show-request.ts';
import { viewClock } from '../request/view-request.ts';
import { refuseOnRequest } from '../request/work-on-request.ts';

type View = z.output<(typeof route)['response']>;
type Explained = View['items'][number];

/** Every due time of a request with all that decided it, as it stood at `asked` (now, when null): the same for both sides. */
export async function explainClocks(
  tx: Tx,
  actor: PersonActor | StaffActor,
  id: Id,
  asked: Instant | null,
  words: InWords,
): Promise<Outcome<View>> {
  const whole = await tx.requests.whole(id);
  if (whole === null || refuseOnRequest(actor, whole.request) !== null) return refused({ reason: 'not-found' });
  const { policies, now } = words.circumstances;
  const at = asked !== null && asked < now ? asked : now;
  const policyOf = (version: number) => policies.at(whole.request.editionId, version);
  const edition = policies.current(whole.request.editionId).edition;
  const explanations = replayClocks(whole.events, policyOf, at)
    .map((reading) => explainClock(whole.events, reading.clock, reading.cycle, policyOf, at))
    .filter((one) => one !== null)
    .map((one) => (actor.kind === 'staff' ? one : visibleExplanation(one)))
    .filter((one) => one !== null);
  return { done: { at, items: explanations.map((one) => view(one, whole.events, edition, policyOf, words)) } };
}

function view(
  explanation: ClockExplanation,
  history: readonly RequestEvent[],
  edition: Edition,
  policyOf: (version: number) => Edition,
  words: InWords,
): Explained {
  const { reading } = explanation;
  const { say, language } = words;
  const signed = (who: Who) => ({
    kind: who.actorKind,
    name: history.find((event) => event.seq === who.seq)?.actorName ?? '',
    at: who.at,
  });
  const specialDateWords = (date: string, kind: string): string => {
    const what = say(`server:special-date.${kind}`);
    const name = nameOfDate(explanation, policyOf, date);
    return name === null ? what : say('server:special-date.named', { name: wordsIn(name, language), what });
  };
  return {
    ...viewClock(reading, edition, words),
    plans: explanation.plans.map((plan) => {
      const policy = policyOf(plan.policyVersion);
      return {
        who: signed(plan.who),
        because: plan.because,
        dueAt: plan.dueAt,
        policyVersion: plan.policyVersion,
        words: [
          say(`server:because.${plan.because}`, { version: plan.policyVersion }),
          targetSentence(reading.clock, plan, policy, words),
          ...(plan.pausesForCustomer === false ? [say('server:clock.without-pause')] : []),
        ].join(' '),
        calendar:
          plan.hours === null
            ? null
            : {
                id: plan.hours,
                name: calendarName(policy, plan.hours, language),
                zone:
                  policy.calendars.find((one) => one.id === plan.hours)?.zone === 'organisation'
                    ? plan.zone
                    : (policy.calendars.find((one) => one.id === plan.hours)?.zone ?? plan.zone),
              },
        dates: plan.dates === null ? null : { id: plan.dates, name: calendarName(policy, plan.dates, language) },
      };
    }),
    pauses: explanation.pauses.map((pause) => ({
      from: signed(pause.from),
      to: pause.to === null ? null : signed(pause.to),
      words: [
        say('server:clock.paused'),
        ...(pause.endedBecause === null || pause.endedBecause === 'customer-wrote'
          ? []
          : [say('server:clock.pause-ended')]),
      ].join(' '),
      openMinutes: pause.openMinutes,
    })),
    stretches: explanation.stretches.map(({ kind, from, to, date, minutes }) => ({ kind, from, to, date, minutes })),
    specialDates: reading.because.specialDates.map(({ date, kind }) => ({
      date,
      kind,
      words: specialDateWords(date, kind),
    })),
    zoneChanges: reading.because.zoneChanges.map(({ at, before, after }) => ({
      at,
      before,
      after,
      words: say(after > before ? 'server:clock.zone-forward' : 'server:clock.zone-back', {
        minutes: Math.abs(after - before),
      }),
    })),
  };
}

/** What the calendars of the last plan call a date. */
function nameOfDate(
  { plans }: ClockExplanation,
  policyOf: (version: number) => Edition,
  date: string,
): SomeWords | null {
  const plan = plans.at(-1);
  if (plan === undefined) return null;
  const { calendars } = policyOf(plan.policyVersion);
  return [plan.dates, plan.hours].reduce<SomeWords | null>(
    (found, id) => found ?? calendars.find((one) => one.id === id)?.names?.[date] ?? null,
    null,
  );
}
