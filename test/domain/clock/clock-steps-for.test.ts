import { describe, expect, test } from 'vitest';
import type { ClockFact } from '../../../src/domain/clock/clock-fact.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';
import { tellStory } from './story.ts';

const answered: ClockFact = { kind: 'answered', asks: false, nextUpdateBy: null };
const asked: ClockFact = { kind: 'answered', asks: true, nextUpdateBy: null };
const wrote: ClockFact = { kind: 'customer-wrote' };
const raised = (from: string, to: string): ClockFact => ({ kind: 'severity-changed', from, to, because: 'raised' });
const lowered = (from: string, to: string): ClockFact => ({ kind: 'severity-changed', from, to, because: 'lowered' });
const corrected = (from: string, to: string): ClockFact => ({
  kind: 'severity-changed',
  from,
  to,
  because: 'corrected',
});

/** June 2026 in China: the 8th is a Monday; 19 to 21 are the dragon boat festival. */
const beijing = (severity: string, topic = 'technical') => tellStory(china, { severity, topic });
/** The same weeks for an elevated customer in New York: objectives of 60, 120 and 240 minutes round the clock. */
const elevated = (severity: string) =>
  tellStory(worldwide, { severity, planFamily: 'elevated', country: 'US', zone: 'America/New_York', offset: '-04:00' });
/** For business plans only the highest severity has an objective. */
const business = (severity: string) =>
  tellStory(worldwide, { severity, planFamily: 'business', country: 'US', zone: 'America/New_York', offset: '-04:00' });

describe('the first answer', () => {
  test.each([
    ['A counts an hour round the clock', 'A', '06-13 03:00', '06-13 04:00'],
    ['B is due at the same time of the next business day', 'B', '06-08 10:00', '06-09 10:00'],
    ['B opened on a Saturday is due on Monday', 'B', '06-13 10:00', '06-15 10:00'],
    ['B before a festival is due after it', 'B', '06-18 16:00', '06-22 16:00'],
    ['B on the eve of a make-up Saturday is due on that Saturday', 'B', '02-13 20:00', '02-14 20:00'],
    ['C is due on the third business day', 'C', '06-08 10:00', '06-11 10:00'],
  ])('%s', (_, severity, opened, due) => {
    const story = beijing(severity);
    story.tell(opened, { kind: 'opened' });
    expect(story.read(opened, 'initial-response')).toMatchObject({
      state: 'running',
      dueAt: story.instant(due),
      promise: 'commitment',
      audience: 'all',
    });
    expect(story.readings(opened)).toHaveLength(1);
  });

  test('a due time past the known holidays is flagged, never guessed', () => {
    const story = beijing('C');
    expect(story.tell('12-30 10:00', { kind: 'opened' })).toMatchObject([{ kind: 'clock.started', dueAt: null }]);
    expect(story.read('12-31 10:00', 'initial-response')).toMatchObject({
      state: 'running',
      dueAt: null,
      flaggedPastCoverage: true,
      percent: null,
      remainingMinutes: null,
      consumedMinutes: 900,
    });
    story.tell('12-31 10:00', answered);
    expect(story.read('12-31 10:00', 'initial-response').state).toBe('met');
  });

  test('a public answer in time meets it, at that moment', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.tell('06-08 15:00', answered)[0]).toMatchObject({ kind: 'clock.met', clock: 'initial-response' });
    const met = story.read('06-20 00:00', 'initial-response');
    expect(met).toMatchObject({
      state: 'met',
      metAt: story.instant('06-08 15:00'),
      consumedMinutes: 300,
      remainingMinutes: 600,
    });
    expect(met.percent).toBeCloseTo(100 / 3);
  });

  test('an answer at the due instant is in time, a moment later it is not', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.read('06-08 11:00', 'initial-response').state).toBe('running');
    story.tell('06-08 11:00', answered);
    expect(story.read('06-08 11:01', 'initial-response').state).toBe('met');
  });

  test('a late answer is a miss, recorded at the due instant even if nobody looked in between', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.clocks('06-08 11:30')).toEqual(['initial-response 1: late, due 06-08 11:00, 90 used']);
    expect(story.tell('06-08 12:00', answered).slice(0, 2)).toMatchObject([
      { kind: 'clock.missed', at: story.instant('06-08 11:00') },
      { kind: 'clock.met', at: story.instant('06-08 12:00') },
    ]);
    expect(story.read('06-08 12:00', 'initial-response')).toMatchObject({
      state: 'missed',
      metAt: story.instant('06-08 12:00'),
      remainingMinutes: -60,
      percent: 200,
    });
  });

  test('the sweeper records a miss once, and the answer is still owed', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.tell('06-08 11:00', { kind: 'due-passed' })).toEqual([]);
    expect(story.tell('06-08 11:05', { kind: 'due-passed' })).toMatchObject([
      { kind: 'clock.missed', at: story.instant('06-08 11:00') },
    ]);
    expect(story.tell('06-08 11:10', { kind: 'due-passed' })).toEqual([]);
    expect(story.read('06-08 11:10', 'initial-response').state).toBe('late');
    expect(story.tell('06-08 11:20', answered)[0]?.kind).toBe('clock.met');
    expect(story.read('06-08 11:20', 'initial-response').state).toBe('missed');
  });

  test('a request by telephone counts from when the call was answered', () => {
    const story = beijing('A');
    story.tell('06-08 10:20', { kind: 'opened', countsFrom: story.instant('06-08 10:05') });
    expect(story.clocks('06-08 10:20')).toEqual(['initial-response 1: running, due 06-08 11:05, 15 used']);
  });

  test('a call that reached the customer meets it at the time of the call', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:02', { kind: 'due-passed' });
    story.tell('06-08 11:10', { kind: 'call-reached', at: story.instant('06-08 10:50') });
    expect(story.read('06-08 11:10', 'initial-response')).toMatchObject({
      state: 'met',
      metAt: story.instant('06-08 10:50'),
      consumedMinutes: 50,
    });
    // Before the call was logged nobody knew.
    expect(story.read('06-08 11:05', 'initial-response').state).toBe('late');
  });

  test('a call answers only what was asked before it', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', answered);
    story.tell('06-08 12:00', wrote);
    story.tell('06-08 12:10', { kind: 'call-reached', at: story.instant('06-08 11:50') });
    expect(story.read('06-08 12:10', 'next-response').state).toBe('running');
    story.tell('06-08 12:30', { kind: 'call-reached', at: story.instant('06-08 12:20') });
    expect(story.read('06-08 12:30', 'next-response').state).toBe('met');
  });

  test('after a call, too, the request waits for an update', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:31', { kind: 'call-reached', at: story.instant('06-08 10:30') });
    expect(story.clocks('06-08 10:31').at(-1)).toBe('next-update 1: running, due 06-08 11:31, 0 used');
  });
});

describe('where nothing is promised', () => {
  test('the desk has a goal that no customer sees', () => {
    const story = beijing('B', 'billing');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.readings('06-08 10:00')).toMatchObject([
      { clock: 'desk-goal', promise: 'goal', audience: 'support', dueAt: story.instant('06-09 10:00') },
    ]);
  });

  test('raising to a severity with an objective starts its clock at the raise', () => {
    const story = business('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 14:00', raised('B', 'A'));
    expect(story.clocks('06-08 14:00')).toEqual([
      'desk-goal 1: cancelled, due 06-09 10:00, 240 used',
      'initial-response 1: running, due 06-08 15:00, 0 used',
    ]);
    expect(story.read('06-08 14:00', 'initial-response')).toMatchObject({ promise: 'objective', audience: 'all' });
  });

  test('a goal already missed makes room for the objective of a raise', () => {
    const story = business('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-09 11:00', raised('B', 'A'));
    expect(story.clocks('06-09 11:00')).toEqual([
      'desk-goal 1: missed, due 06-09 10:00, 540 used',
      'initial-response 1: running, due 06-09 12:00, 0 used',
    ]);
  });

  test('lowering to a severity without one carries the time used into the goal', () => {
    const story = business('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:30', lowered('A', 'B'));
    expect(story.clocks('06-08 12:00')).toEqual([
      'initial-response 1: cancelled, due 06-08 11:00, 30 used',
      'desk-goal 1: running, due 06-09 10:00, 120 used',
    ]);
  });

  test('a goal that would have passed is due at the lowering, not before it', () => {
    const story = tellStory(withTargets(worldwide, { A: 6000 }), {
      severity: 'A',
      planFamily: 'business',
      country: 'US',
      zone: 'America/New_York',
      offset: '-04:00',
    });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-10 12:00', lowered('A', 'B'));
    expect(story.clocks('06-10 12:00')[1]).toBe('desk-goal 1: running, due 06-10 12:00, 1080 used');
  });

  test('the same of a goal in minutes: nothing of it is left', () => {
    const minutes = { ...worldwide.deskGoals[0]!, severity: 'B', allowance: { unit: 'minutes' as const, amount: 60 } };
    const edition = { ...withTargets(worldwide, { A: 6000 }), deskGoals: [minutes] };
    const story = tellStory(edition, { severity: 'A', country: 'US', zone: 'UTC', offset: 'Z' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 12:00', lowered('A', 'B'));
    expect(story.read('06-08 12:00', 'desk-goal')).toMatchObject({
      dueAt: story.instant('06-08 12:00'),
      percent: 100,
      remainingMinutes: 0,
    });
  });

  test('an edition that sets neither has no clock', () => {
    const story = tellStory(
      { ...harbour, targets: [], deskGoals: [] },
      { topic: 'papers', severity: 'wreck', planFamily: 'crew' },
    );
    expect(story.tell('06-08 10:00', { kind: 'opened' })).toEqual([]);
    expect(story.tell('06-08 11:00', wrote)).toEqual([]);
  });
});

describe('the severity changes on the way', () => {
  test('raising to A starts an hour at the raise; lowering again leaves the first due time', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 12:15', raised('B', 'A'));
    expect(story.clocks('06-08 12:15')).toEqual(['initial-response 1: running, due 06-08 13:15, 0 used']);
    story.tell('06-08 12:45', lowered('A', 'B'));
    expect(story.clocks('06-08 12:45')).toEqual(['initial-response 1: running, due 06-09 10:00, 165 used']);
  });

  test.each<[string, string, [string, string, string][], string, string]>([
    ['raised, the target counts from the raise', 'B', [['09:30', 'B', 'A']], '10:30', '0 used'],
    ['lowered, the minutes used are carried', 'A', [['09:40', 'A', 'B']], '11:00', '40 used'],
    [
      'raised and lowered back, all that was used counts',
      'B',
      [
        ['09:30', 'B', 'A'],
        ['09:45', 'A', 'B'],
      ],
      '11:00',
      '45 used',
    ],
    [
      'raised twice and lowered, all that was used counts',
      'C',
      [
        ['09:30', 'C', 'B'],
        ['10:00', 'B', 'A'],
        ['10:30', 'A', 'C'],
      ],
      '13:00',
      '90 used',
    ],
    ['a raise never makes it later', 'C', [['12:30', 'C', 'B']], '13:00', '0 used'],
    [
      'two raises, each from its own moment',
      'C',
      [
        ['09:30', 'C', 'B'],
        ['10:00', 'B', 'A'],
      ],
      '11:00',
      '0 used',
    ],
  ])('%s', (_, severity, changes, due, used) => {
    const story = elevated(severity);
    story.tell('06-08 09:00', { kind: 'opened' });
    for (const [time, from, to] of changes)
      story.tell(`06-08 ${time}`, from < to ? lowered(from, to) : raised(from, to));
    const last = changes.at(-1)![0];
    expect(story.clocks(`06-08 ${last}`)).toEqual([`initial-response 1: running, due 06-08 ${due}, ${used}`]);
  });

  test('a target no longer than what is used is due at that step, never before it', () => {
    const story = tellStory(withTargets(worldwide, { A: 60, B: 30 }), {
      severity: 'A',
      country: 'US',
      zone: 'America/New_York',
      offset: '-04:00',
    });
    story.tell('06-08 09:00', { kind: 'opened' });
    story.tell('06-08 09:45', lowered('A', 'B'));
    expect(story.clocks('06-08 09:45')).toEqual(['initial-response 1: running, due 06-08 09:45, 45 used']);
    expect(story.read('06-08 09:46', 'initial-response').state).toBe('late');
  });

  test('so is a target in business days that would have ended before it', () => {
    const story = tellStory(withTargets(china, { A: 6000 }), { severity: 'A' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.newPolicy(china);
    story.tell('06-10 12:00', lowered('A', 'B'));
    expect(story.clocks('06-10 12:00')).toEqual(['initial-response 1: running, due 06-10 12:00, 1920 used']);
    expect(story.read('06-10 12:00', 'initial-response').percent).toBe(100);
  });

  test('a call before the change, logged after it, used only the time until the call', () => {
    const story = elevated('A');
    story.tell('06-08 09:00', { kind: 'opened' });
    story.tell('06-08 09:30', lowered('A', 'B'));
    story.tell('06-08 09:40', { kind: 'call-reached', at: story.instant('06-08 09:20') });
    expect(story.clocks('06-08 09:40')[0]).toBe('initial-response 1: met, due 06-08 11:00, 20 used');
  });

  test('raised while it waits for the customer, the new target begins with the answer', () => {
    const story = tellStory(allPausing(china), { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', asked);
    story.tell('06-10 12:00', raised('B', 'A'));
    story.tell('06-10 12:30', wrote);
    expect(story.clocks('06-10 12:30').slice(1)).toEqual([
      'next-update 1: running, due 06-10 13:30, 0 used',
      'next-response 1: running, due 06-10 13:00, 30 used',
    ]);
  });

  test('a triage correction moves the due time by the same rules and keeps its own name', () => {
    const story = elevated('A');
    story.tell('06-08 09:00', { kind: 'opened' });
    story.tell('06-08 09:20', corrected('A', 'C'));
    expect(story.read('06-08 09:20', 'initial-response')).toMatchObject({
      dueAt: story.instant('06-08 13:00'),
      because: { decidedBy: 'severity-corrected', target: { unit: 'minutes', amount: 240 } },
    });
  });

  test('confirming a severity as it was proposed moves nothing', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.tell('06-08 10:05', { kind: 'severity-changed', from: 'B', to: 'B', because: 'confirmed' })).toEqual(
      [],
    );
  });

  test('a promise already missed stays missed', () => {
    const story = elevated('A');
    story.tell('06-08 09:00', { kind: 'opened' });
    expect(story.tell('06-08 10:01', lowered('A', 'C'))).toEqual([]);
    expect(story.clocks('06-08 10:30')).toEqual(['initial-response 1: late, due 06-08 10:00, 90 used']);
  });

  test('a promise already kept stays kept, and the raise still calls for an answer', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', answered);
    story.tell('06-08 14:00', raised('B', 'A'));
    expect(story.clocks('06-08 14:00')).toEqual([
      'initial-response 1: met, due 06-09 10:00, 60 used',
      'next-update 1: running, due 06-08 15:00, 0 used',
      'next-response 1: running, due 06-08 15:00, 0 used',
    ]);
  });
});

describe('the conversation', () => {
  test('a message of the customer after an answer starts the wait for the next one, from the oldest', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:30', wrote);
    expect(story.readings('06-08 10:30')).toHaveLength(1);
    story.tell('06-08 11:00', answered);
    story.tell('06-08 16:00', wrote);
    story.tell('06-08 17:00', wrote);
    expect(story.clocks('06-08 17:00').at(-1)).toBe('next-response 1: running, due 06-09 16:00, 60 used');
    story.tell('06-08 18:00', answered);
    expect(story.read('06-08 18:00', 'next-response').state).toBe('met');
    story.tell('06-08 19:00', wrote);
    expect(story.clocks('06-08 19:00').at(-1)).toBe('next-response 2: running, due 06-09 19:00, 0 used');
    expect(story.read('06-08 19:00', 'next-response', 2)).toMatchObject({ promise: 'goal', audience: 'support' });
  });

  test('the time that an answer states is a promise until the next answer', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: false, nextUpdateBy: story.instant('06-08 17:00') });
    expect(story.read('06-08 11:00', 'next-update')).toMatchObject({
      promise: 'stated',
      audience: 'all',
      dueAt: story.instant('06-08 17:00'),
      targetMinutes: null,
      remainingMinutes: 360,
    });
    story.tell('06-08 17:30', { kind: 'answered', asks: false, nextUpdateBy: story.instant('06-09 12:00') });
    expect(story.clocks('06-08 17:30').slice(1)).toEqual([
      'next-update 1: missed, due 06-08 17:00, 390 used',
      'next-update 2: running, due 06-09 12:00, 0 used',
    ]);
  });

  test('an answer that states none leaves the offered time as a goal', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:10', answered);
    expect(story.read('06-08 10:10', 'next-update')).toMatchObject({
      promise: 'goal',
      audience: 'support',
      dueAt: story.instant('06-08 11:10'),
    });
  });

  test('waiting for the customer pauses what runs, from the question to the answer', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    const question = story.tell('06-08 11:00', { ...asked, nextUpdateBy: story.instant('06-08 17:00') } as ClockFact);
    expect(question.map(({ kind, clock }) => `${kind} ${clock}`)).toEqual([
      'clock.met initial-response',
      'clock.started next-update',
      'clock.paused next-update',
    ]);
    expect(story.clocks('06-08 20:00').at(-1)).toBe('next-update 1: paused, due null, 0 used');
    story.tell('06-09 09:30', wrote);
    expect(story.clocks('06-09 09:30').slice(1)).toEqual([
      'next-update 1: running, due 06-09 15:30, 0 used',
      'next-response 1: running, due 06-10 09:30, 0 used',
    ]);
    expect(story.read('06-09 09:30', 'next-update').because).toMatchObject({ decidedBy: 'customer-wrote', pauses: 1 });
  });

  test.each([
    ['paused on Monday at 11, answered on Wednesday at 13: due on Thursday at 13', '06-10 13:00', '06-11 13:00'],
    ['asked and answered while closed: nothing is lost', '06-09 04:00', '06-10 09:00', '06-09 03:00'],
    [
      'answered on a Saturday: the 15 hours that remained are those of Monday, to its end',
      '06-13 13:00',
      '06-16 00:00',
    ],
  ])('a target in business days is shifted by the open time of its pause: %s', (_, wroteAt, due, askedAt = '06-08 11:00') => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell(askedAt, asked);
    story.tell(wroteAt, wrote);
    expect(story.clocks(wroteAt)[1]).toBe(`next-update 1: running, due ${due}, 0 used`);
  });

  test('a call-back has its own clock, which no answer and no question stops', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:01', { kind: 'call-back-asked', by: story.instant('06-08 12:00') });
    story.tell('06-08 10:30', asked);
    expect(story.read('06-08 10:30', 'call-back')).toMatchObject({
      state: 'running',
      promise: 'call-back',
      consumedMinutes: 29,
    });
    story.tell('06-08 11:00', { kind: 'call-back-asked', by: story.instant('06-08 15:00') });
    story.tell('06-08 14:00', { kind: 'call-reached', at: story.instant('06-08 13:58') });
    expect(story.clocks('06-08 14:00').filter((clock) => clock.startsWith('call-back'))).toEqual([
      'call-back 1: cancelled, due 06-08 12:00, 59 used',
      'call-back 2: met, due 06-08 15:00, 178 used',
    ]);
  });
});

describe('the end and a new beginning', () => {
  test.each(['resolved', 'closed', 'merged'] as const)('%s, every clock that runs is cancelled', (kind) => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:01', { kind: 'call-back-asked', by: story.instant('06-08 12:00') });
    story.tell('06-08 11:00', { kind });
    expect(story.clocks('06-08 20:00')).toEqual([
      'initial-response 1: cancelled, due 06-09 10:00, 60 used',
      'call-back 1: cancelled, due 06-08 12:00, 59 used',
    ]);
    expect(story.tell('06-08 21:00', { kind: 'closed' })).toEqual([]);
  });

  test('what was late when it ended was missed', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.tell('06-08 11:30', { kind: 'resolved' }).map(({ kind }) => kind)).toEqual([
      'clock.missed',
      'clock.cancelled',
    ]);
    expect(story.read('06-08 12:00', 'initial-response')).toMatchObject({ state: 'missed', metAt: null });
  });

  test('reopening starts a new cycle and keeps the old', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', answered);
    story.tell('06-08 12:00', { kind: 'resolved' }, { state: 'resolved' });
    const before = story.readings('06-09 16:00');
    story.tell('06-09 16:00', { kind: 'reopened' }, { state: 'open' });
    expect(story.readings('06-09 16:00').slice(0, -1)).toEqual(before);
    expect(story.clocks('06-09 16:00').at(-1)).toBe('initial-response 2: running, due 06-10 16:00, 0 used');
    expect(story.read('06-09 16:00', 'initial-response', 2).because.decidedBy).toBe('reopened');
  });

  test('a word after the end owes no update', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 12:00', { kind: 'resolved' }, { state: 'resolved' });
    expect(story.tell('06-08 13:00', answered)).toEqual([]);
  });
});

describe('the ground changes', () => {
  test('to a topic without a promise: the goal takes over what was used; and back: the promise counts from then', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'topic-changed', from: 'technical', to: 'billing' });
    expect(story.clocks('06-08 12:00')).toEqual([
      'initial-response 1: cancelled, due 06-09 10:00, 60 used',
      'desk-goal 1: running, due 06-09 10:00, 120 used',
    ]);
    story.tell('06-08 15:00', { kind: 'topic-changed', from: 'billing', to: 'technical' });
    expect(story.clocks('06-08 15:00').at(-1)).toBe('initial-response 2: running, due 06-09 15:00, 0 used');
  });

  test('a contract ended: the target of what remains, with the time used', () => {
    const story = elevated('C');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'contract-ended' }, { planFamily: 'business' });
    expect(story.clocks('06-08 11:00')).toEqual([
      'initial-response 1: cancelled, due 06-08 14:00, 60 used',
      'desk-goal 1: running, due 06-11 10:00, 60 used',
    ]);
    const { cancelledBecause } = story.read('06-08 11:00', 'initial-response').because;
    expect(cancelledBecause).toBe('contract-ended');
  });

  test('a contract ended that changes no target moves nothing', () => {
    const story = elevated('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(story.tell('06-08 10:30', { kind: 'contract-ended' }, { planFamily: 'business' })).toEqual([]);
  });

  test('a holiday added to the calendar moves running clocks by a visible step, and finished ones never', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', answered);
    story.tell('06-08 12:00', wrote);
    story.newPolicy(withHoliday(china, '2026-06-09'));
    const steps = story.tell('06-08 13:00', { kind: 'policy-changed' });
    expect(steps.map(({ kind, clock }) => `${kind} ${clock}`)).toEqual([
      'clock.retargeted next-update',
      'clock.retargeted next-response',
    ]);
    expect(story.clocks('06-08 13:00')).toEqual([
      'initial-response 1: met, due 06-09 10:00, 60 used',
      'next-update 1: running, due 06-10 11:00, 120 used',
      'next-response 1: running, due 06-10 12:00, 60 used',
    ]);
    expect(story.read('06-08 13:00', 'next-response').because).toMatchObject({
      policyVersion: 2,
      specialDates: [{ date: '2026-06-09', kind: 'holiday' }],
    });
    expect(story.read('06-08 12:59', 'next-response').dueAt).toBe(story.instant('06-09 12:00'));
  });

  test('a new version that says the same of its calendars moves nothing, whatever the order of its keys', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.newPolicy(turnedAround(china));
    expect(story.tell('06-08 13:00', { kind: 'policy-changed' })).toEqual([]);
  });

  test('a clock in force keeps the version that it started with', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', asked);
    story.newPolicy(withHoliday(china, '2026-06-09'));
    story.tell('06-08 13:00', wrote);
    expect(story.clocks('06-08 13:00').slice(1)).toEqual([
      'next-update 1: running, due 06-09 13:00, 0 used',
      'next-response 1: running, due 06-10 13:00, 0 used',
    ]);
  });

  test('a paused clock is moved, too: from the resumption it counts on the new calendar', () => {
    const story = beijing('B');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', asked);
    story.newPolicy(withHoliday(china, '2026-06-09'));
    expect(story.tell('06-08 12:00', { kind: 'policy-changed' })).toMatchObject([
      { kind: 'clock.retargeted', dueAt: null },
    ]);
    story.tell('06-08 13:00', wrote);
    expect(story.clocks('06-08 13:00')[1]).toBe('next-update 1: running, due 06-10 13:00, 0 used');
  });
});

describe('a severity that is worked on without pause', () => {
  const waiting = { state: 'waiting-for-customer' } as const;
  const ofUpdate = (story: ReturnType<typeof beijing>, time: string) =>
    story.clocks(time).find((line) => line.startsWith('next-update'));

  test('is not paused by a question: the time that was stated stands', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    const steps = story.tell(
      '06-08 10:20',
      { ...asked, nextUpdateBy: story.instant('06-08 11:00') } as ClockFact,
      waiting,
    );
    expect(steps.map(({ kind, clock }) => `${kind} ${clock}`)).toEqual([
      'clock.met initial-response',
      'clock.started next-update',
    ]);
    expect(ofUpdate(story, '06-08 10:50')).toBe('next-update 1: running, due 06-08 11:00, 30 used');
    expect(story.read('06-08 10:50', 'next-update').because.pausesForCustomer).toBe(false);
    expect(story.read('06-08 11:01', 'next-update').state).toBe('late');
  });

  test('ends the pause of a lower one when the request is raised to it, whether the time was stated or only offered', () => {
    for (const nextUpdateBy of [null, '06-08 17:00']) {
      const story = beijing('B');
      story.tell('06-08 10:00', { kind: 'opened' });
      story.tell(
        '06-08 11:00',
        { ...asked, nextUpdateBy: nextUpdateBy && story.instant(nextUpdateBy) } as ClockFact,
        waiting,
      );
      const steps = story.tell('06-08 13:00', raised('B', 'A'));
      expect(steps[0]).toMatchObject({ kind: 'clock.resumed', clock: 'next-update', because: 'severity-raised' });
      // Stated for 17:00, two hours of waiting are added; offered, the update is due an hour from the raise.
      expect(ofUpdate(story, '06-08 13:30')).toBe(
        `next-update 1: running, due ${nextUpdateBy === null ? '06-08 14:00' : '06-08 19:00'}, 30 used`,
      );
      expect(story.tell('06-08 13:40', wrote, { state: 'waiting-for-support' })).toEqual([]);
    }
  });

  test.each([
    ['lowered', lowered('A', 'B')],
    ['corrected', corrected('A', 'B')],
  ])('%s while the customer is waited for, it pauses from there, and their word resumes it', (_, fact) => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:20', asked, waiting);
    const steps = story.tell('06-08 10:50', fact);
    expect(steps.map(({ kind }) => kind)).toEqual(['clock.retargeted', 'clock.paused']);
    expect(ofUpdate(story, '06-08 23:00')).toBe('next-update 1: paused, due null, 30 used');
    story.tell('06-09 10:50', wrote, { state: 'waiting-for-support' });
    // A business day from the question, shifted by the open time of the pause: 840 minutes of 15 hours a day.
    expect(ofUpdate(story, '06-09 10:50')).toBe('next-update 1: running, due 06-10 10:20, 30 used');
  });

  test('lowered while support owes the answer, nothing pauses', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:20', asked, waiting);
    story.tell('06-08 10:30', wrote, { state: 'waiting-for-support' });
    expect(story.tell('06-08 10:50', lowered('A', 'B')).map(({ kind }) => kind)).not.toContain('clock.paused');
  });

  test('put under a topic whose ceiling is lower, it pauses as well', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:20', asked, waiting);
    const steps = story.tell(
      '06-08 10:50',
      { kind: 'topic-changed', from: 'technical', to: 'billing' },
      { severity: 'B' },
    );
    expect(steps.at(-1)).toMatchObject({ kind: 'clock.paused', clock: 'next-update' });
  });

  test('an update that is due already stays due when the severity is lowered', () => {
    const story = beijing('A');
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:20', asked, waiting);
    expect(story.tell('06-08 11:30', lowered('A', 'B')).map(({ kind }) => kind)).not.toContain('clock.paused');
    expect(story.read('06-08 11:30', 'next-update').state).toBe('late');
  });

  test('what was paused under the rule before it stays paused, as it was, until the customer’s word', () => {
    const story = tellStory(allPausing(china), { severity: 'A' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 10:20', asked, waiting);
    const before = story.readings('06-08 10:40');
    story.newPolicy(china);
    expect(story.tell('06-08 10:45', { kind: 'policy-changed' })).toEqual([]);
    expect(story.readings('06-08 10:40')).toEqual(before);
    expect(ofUpdate(story, '06-08 12:00')).toBe('next-update 1: paused, due null, 0 used');
    story.tell('06-08 12:00', wrote, { state: 'waiting-for-support' });
    expect(ofUpdate(story, '06-08 12:00')).toBe('next-update 1: running, due 06-08 13:00, 0 used');
  });
});

/** The edition as it was before any severity was worked on without pause. */
function allPausing(edition: Edition): Edition {
  return { ...edition, severities: edition.severities.map(({ pausesForCustomer: _, ...severity }) => severity) };
}

function withHoliday(edition: Edition, date: string): Edition {
  const calendars = edition.calendars.map((calendar) =>
    calendar.id === 'china-business-days'
      ? { ...calendar, exceptions: { ...calendar.exceptions, [date]: [] } }
      : calendar,
  );
  return { ...edition, calendars };
}

function withTargets(edition: Edition, minutes: Record<string, number>): Edition {
  const [model] = edition.targets;
  const targets = Object.entries(minutes).map(([severity, amount]) => ({
    ...model!,
    severity,
    allowance: { unit: 'minutes' as const, amount, hours: 'round-the-clock' },
  }));
  return { ...edition, targets };
}

const turnedAround = <Value>(value: Value): Value =>
  Array.isArray(value)
    ? (value.map(turnedAround) as Value)
    : typeof value === 'object' && value !== null
      ? (Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, one]) => [key, turnedAround(one)]),
        ) as Value)
      : value;
