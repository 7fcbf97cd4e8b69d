import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { faultsOf } from '../../../src/domain/edition/faults.ts';
import type { RequestState } from '../../../src/domain/request/request.ts';
import { closesAt } from '../../../src/domain/silence/closes-at.ts';
import { nextSilenceStep } from '../../../src/domain/silence/next-silence-step.ts';
import { mayObject, silenceStory } from '../../../src/domain/silence/silence-story.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';
import { at } from '../clock/story.ts';

/** One request as it falls silent; wall times `02-12 10:00` of 2026 at the offset. */
function aSilence(
  edition: Edition,
  given: { severity?: string; topic?: string; zone?: string; offset?: string; country?: string } = {},
) {
  const { zone = 'Asia/Shanghai', offset = '+08:00', country = 'CN', topic = 'technical' } = given;
  let severity = given.severity ?? 'B';
  let state: RequestState = 'waiting-for-customer';
  const history: LedgerEvent[] = [];
  const instant = (wall: string) => at(`2026-${wall.replace(' ', 'T')}${offset}`);
  const wall = (moment: string | null) =>
    moment === null
      ? null
      : new Date(Date.parse(moment) + Date.parse(`1970-01-01T00:00${offset.replace('+', '-')}`))
          .toISOString()
          .slice(5, 16)
          .replace('T', ' ');
  const step = (time: string, owes = false) =>
    nextSilenceStep(
      edition,
      { topic, severity, planFamily: 'enterprise', country, zone, state },
      history,
      owes,
      instant(time),
    );
  const happens = (time: string, kind: string, data: object = {}, actorKind = 'system') =>
    history.push({ seq: history.length + 1, at: instant(time), actorKind, actorId: null, kind, data });
  const said = (time: string, owes = false): string | null => {
    const next = step(time, owes);
    if (next === null) return null;
    const facts =
      next.step === 'remind'
        ? `${next.number}/${next.of}`
        : next.step === 'notify'
          ? `${next.act} at ${wall(next.acts)}`
          : next.step === 'call'
            ? `${next.missing} missing`
            : next.step === 'resolve'
              ? `closes ${wall(next.closes)}`
              : '';
    return `${next.step} ${facts} ${wall(next.at)}`.replace('  ', ' ');
  };
  /** The system takes the step that is due at this moment. */
  const take = (time: string) => {
    const next = step(time);
    if (next === null || next.at === null || next.at > instant(time)) throw new Error(`nothing is due at ${time}`);
    if (next.step === 'remind') happens(time, 'silence.reminded');
    if (next.step === 'notify') happens(time, 'silence.noticed', { act: next.act, at: next.acts });
    if (next.step === 'close') happens(time, 'silence.closed');
    if (next.step === 'resolve') {
      happens(time, 'silence.resolved', { at: next.closes });
      state = 'resolved';
    }
    if (next.step === 'lower') {
      happens(time, 'silence.lowered', { from: next.from, to: next.to });
      severity = next.to;
    }
  };
  return { happens, said, take, story: () => silenceStory(history), become: (to: RequestState) => (state = to) };
}

describe('the customer of a B is reminded, given notice, lowered; of a C resolved; then closed', () => {
  test('over the spring festival in China no closed day counts and the make-up Saturday does', () => {
    const silence = aSilence(china);
    // Thursday 12 February. Worked: Fri 13, Sat 14, then Tue 24, Wed 25, Thu 26.
    silence.happens('02-12 10:00', 'request.asked');
    for (const [time, expected, next] of [
      ['02-12 10:00', 'remind 1/2 02-13 10:00', '02-13 10:00'],
      ['02-13 10:01', 'remind 2/2 02-24 10:00', '02-24 10:00'],
      ['02-24 10:01', 'notify lower at 02-26 10:00 02-25 10:00', '02-25 10:00'],
      ['02-25 10:01', 'lower 02-26 10:00', '02-26 10:00'],
      // From the lowering, as a C: Fri 27, Sat 28 (worked), Mon 2, Tue 3, Wed 4 March.
      ['02-26 10:01', 'remind 1/2 02-27 10:00', '02-27 10:00'],
      ['02-27 10:01', 'remind 2/2 03-02 10:00', '03-02 10:00'],
      ['03-02 10:01', 'notify resolve at 03-04 10:00 03-03 10:00', '03-03 10:00'],
      ['03-03 10:01', 'resolve closes 03-11 10:00 03-04 10:00', '03-04 10:00'],
      ['03-04 10:01', 'close 03-11 10:00', '03-11 10:00'],
    ] as const) {
      expect(silence.said(time)).toBe(expected);
      silence.take(next);
    }
    expect(silence.said('03-20 10:00')).toBeNull();
    expect(silence.story()).toMatchObject({ phase: null, loweredFrom: 'B', did: 'closed' });
  });

  test('worldwide a technical question of Friday evening counts from Friday evening, and a day is a weekday', () => {
    const silence = aSilence(worldwide, { severity: 'C', zone: 'Europe/Berlin', offset: '+01:00', country: 'DE' });
    silence.happens('03-06 20:00', 'request.asked');
    // Monday 9 March; business dates are Mon-Fri, technical hours all day.
    expect(silence.said('03-06 20:00')).toBe('remind 1/2 03-09 20:00');
  });

  test('a billing question counts in the hours of billing: asked while closed, from the next opening', () => {
    const silence = aSilence(china, { topic: 'billing' });
    silence.happens('03-07 11:00', 'request.asked');
    expect(silence.said('03-07 11:00')).toBe('remind 1/2 03-10 09:00');
  });

  test('where the system was away, whoever waits loses no time by it', () => {
    const silence = aSilence(china);
    silence.happens('06-01 10:00', 'request.asked');
    // Nobody took a step until Wednesday 10 June.
    expect(silence.said('06-10 10:00')).toBe('remind 1/2 06-02 10:00');
    silence.take('06-10 10:00');
    expect(silence.said('06-10 10:00')).toBe('remind 2/2 06-12 10:00');
    silence.take('06-12 10:00');
    expect(silence.said('06-12 10:00')).toBe('notify lower at 06-16 10:00 06-15 10:00');
    // And the notice itself comes four days late: a whole business day lies between it and what it announces.
    expect(silence.said('06-22 16:00')).toBe('notify lower at 06-23 16:00 06-15 10:00');
  });

  test('a reminder by hand stands for the next one', () => {
    const silence = aSilence(china);
    silence.happens('06-01 10:00', 'request.asked');
    silence.happens('06-01 15:00', 'silence.reminded', {}, 'support');
    expect(silence.said('06-01 15:00')).toBe('remind 2/2 06-04 10:00');
  });

  test('past the calendar’s coverage nothing happens by itself', () => {
    const silence = aSilence(china, { topic: 'billing' });
    silence.happens('12-30 10:00', 'request.asked');
    silence.take('12-31 10:00');
    expect(silence.said('12-31 10:00')).toBe('remind 2/2 null');
  });
});

describe('the customer of an A', () => {
  test('is called twice and written to within the hour, has an hour’s notice, round the clock', () => {
    const silence = aSilence(china, { severity: 'A' });
    silence.happens('02-17 23:30', 'request.asked');
    expect(silence.said('02-17 23:30')).toBe('call 2 missing 02-18 00:30');
    silence.happens('02-17 23:40', 'call.missed', {}, 'support');
    expect(silence.said('02-17 23:40')).toBe('call 1 missing 02-18 00:30');
    silence.happens('02-18 00:10', 'call.missed', {}, 'support');
    expect(silence.said('02-18 00:10')).toBe('notify lower at 02-18 01:30 02-18 00:30');
    silence.take('02-18 00:30');
    expect(silence.said('02-18 00:31')).toBe('lower 02-18 01:30');
    silence.take('02-18 01:30');
    expect(silence.story()).toMatchObject({ loweredFrom: 'A', did: 'lowered' });
  });

  test('is not lowered however long it lasts while nobody called', () => {
    const silence = aSilence(china, { severity: 'A' });
    silence.happens('06-08 10:00', 'request.asked');
    expect(silence.said('06-20 10:00')).toBe('call 2 missing 06-08 11:00');
    silence.happens('06-20 10:00', 'call.missed', {}, 'support');
    silence.happens('06-20 10:05', 'call.missed', {}, 'support');
    expect(silence.said('06-20 10:05')).toBe('notify lower at 06-20 11:05 06-20 10:05');
  });
});

describe('what support resolved by hand', () => {
  const resolved = () => {
    const silence = aSilence(china);
    silence.happens('02-12 09:00', 'request.asked', {}, 'support');
    silence.happens('02-12 09:30', 'message.written', {}, 'customer');
    silence.become('resolved');
    silence.happens('02-12 10:00', 'request.resolved', { at: at('2026-02-26T10:00+08:00') }, 'support');
    silence.happens('02-12 10:00', 'request.answered', {}, 'support');
    return silence;
  };

  test('is closed when it said, five working days on over the spring festival, and can be objected to before and after', () => {
    const about = { topic: 'technical', severity: 'B', planFamily: 'enterprise', country: 'CN', zone: 'Asia/Shanghai' };
    expect(closesAt(china, about, at('2026-02-12T10:00+08:00'))).toBe(at('2026-02-26T10:00+08:00'));
    const silence = resolved();
    expect(silence.said('02-12 10:01')).toBe('close 02-26 10:00');
    expect(mayObject(silence.story())).toBe(true);
    silence.take('02-26 10:00');
    silence.become('closed');
    expect(silence.said('03-20 10:00')).toBeNull();
    expect(mayObject(silence.story())).toBe(true);
  });

  test('is closed at that time whatever support adds meanwhile, and not once the customer spoke, wrote or objected', () => {
    const added = resolved();
    added.happens('02-13 10:00', 'request.answered', {}, 'support');
    expect(added.said('02-13 10:00')).toBe('close 02-26 10:00');
    for (const [kind, actorKind] of [
      ['message.written', 'customer'],
      ['silence.objected', 'customer'],
      ['request.reopened', 'customer'],
      ['call.reached', 'support'],
      ['request.merged', 'support'],
    ] as const) {
      const silence = resolved();
      silence.happens('02-13 10:00', kind, {}, actorKind);
      expect(silence.said('02-26 10:00'), kind).toBeNull();
    }
  });

  test('without having said when, as before, or by an edition that closes none, is never closed by silence', () => {
    const silence = aSilence(china);
    silence.become('resolved');
    silence.happens('02-12 10:00', 'request.resolved', {}, 'support');
    expect(silence.said('03-20 10:00')).toBeNull();
    expect(mayObject(silence.story())).toBe(false);
    const about = { topic: 'repairs', severity: 'query', planFamily: null, country: null, zone: 'Asia/Tokyo' };
    expect(closesAt(harbour, about, at('2026-02-12T10:00+09:00'))).toBeNull();
  });
});

describe('nothing goes on', () => {
  test('while support owes an answer, or the customer waits for support', () => {
    const silence = aSilence(china);
    silence.happens('06-01 10:00', 'request.asked');
    expect(silence.said('06-10 10:00', true)).toBeNull();
    silence.become('waiting-for-support');
    expect(silence.said('06-10 10:00')).toBeNull();
  });

  test.each([
    ['the customer wrote', 'message.written', 'customer'],
    ['the partner wrote for them', 'message.written', 'partner'],
    ['the customer objected', 'silence.objected', 'customer'],
    ['the request was reopened', 'request.reopened', 'customer'],
  ])('once %s, and there is nothing to give back any more', (_, kind, actorKind) => {
    const silence = aSilence(china);
    silence.happens('06-01 10:00', 'request.asked');
    silence.happens('06-08 10:00', 'silence.lowered', { from: 'B', to: 'C' });
    expect(mayObject(silence.story())).toBe(true);
    silence.happens('06-08 11:00', kind, {}, actorKind);
    expect(silence.said('06-30 10:00')).toBeNull();
    expect(silence.story()).toEqual({ phase: null, loweredFrom: null, did: null });
    expect(mayObject(silence.story())).toBe(false);
  });

  test('support answered; and what silence lowered is still the customer’s to have back', () => {
    const silence = aSilence(china);
    silence.happens('06-01 10:00', 'request.asked');
    silence.happens('06-08 10:00', 'silence.lowered', { from: 'B', to: 'C' });
    silence.happens('06-08 11:00', 'request.answered', {}, 'support');
    expect(silence.story()).toEqual({ phase: null, loweredFrom: 'B', did: 'lowered' });
  });

  test('and everything begins anew once the customer was reached, the severity or the topic changed', () => {
    for (const kind of ['call.reached', 'severity.changed', 'topic.changed']) {
      const silence = aSilence(china);
      silence.happens('06-01 10:00', 'request.asked');
      silence.happens('06-02 10:00', 'silence.reminded');
      silence.happens('06-03 12:00', kind, {}, 'support');
      expect(silence.said('06-03 12:00'), kind).toBe('remind 1/2 06-04 12:00');
    }
  });
});

test('an edition whose periods do not follow each other, or end a request after too few contacts, is refused', () => {
  const wrong = structuredClone(china);
  const [, high, medium] = wrong.silence.severities;
  if (high?.pace !== 'patient' || medium?.pace !== 'patient') throw new Error('expected B and C to be patient');
  high.remindAfterBusinessDays = [3, 1];
  high.noticeAfterBusinessDays = 5;
  medium.remindAfterBusinessDays = [1];
  expect(faultsOf(wrong).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'silence.severities.1.remindAfterBusinessDays: expected each reminder after the one before, came 3, 1',
    'silence.severities.1.noticeAfterBusinessDays: expected fewer than 5 days (lowerAfterBusinessDays), came 5',
    'silence.severities.2.remindAfterBusinessDays: expected at least 2 reminders, for a request is resolved after 3 contacts, the notice among them, came 1',
  ]);
});
