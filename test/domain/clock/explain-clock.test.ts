import { describe, expect, test } from 'vitest';
import type { ClockKind } from '../../../src/domain/clock/clock.ts';
import { explainClock } from '../../../src/domain/clock/explain-clock.ts';
import { visibleExplanation } from '../../../src/domain/clock/visible-explanation.ts';
import { visibleReadings } from '../../../src/domain/clock/visible-readings.ts';
import { china, worldwide } from '../../editions/house.ts';
import { tellStory } from './story.ts';

type Story = ReturnType<typeof tellStory>;

const explain = (story: Story, time: string, clock: ClockKind, cycle = 1) =>
  explainClock(story.history, clock, cycle, story.policyOf, story.instant(time));

const stretches = (story: Story, time: string, clock: ClockKind) =>
  explain(story, time, clock)!.stretches.map(
    ({ kind, from, minutes, date }) => `${kind} ${date} from ${from.slice(11, 16)}Z ${minutes}`,
  );

describe('why this time', () => {
  test('each stretch of open time that counted, and those ahead, round a festival', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-18 16:00', { kind: 'opened' });
    expect(stretches(story, '06-18 18:00', 'initial-response')).toEqual([
      'used 2026-06-18 from 08:00Z 120',
      'ahead 2026-06-18 from 10:00Z 360',
      'ahead 2026-06-22 from 01:00Z 420',
    ]);
    const { reading, plans, pauses } = explain(story, '06-18 18:00', 'initial-response')!;
    expect(reading.because).toMatchObject({
      decidedBy: 'opened',
      hours: 'beijing-daily',
      dates: 'china-business-days',
      zone: 'Asia/Shanghai',
      specialDates: ['19', '20', '21'].map((day) => ({ date: `2026-06-${day}`, kind: 'holiday' })),
      zoneChanges: [],
    });
    expect(plans).toMatchObject([
      { because: 'opened', counting: 'from-start', target: { unit: 'business-days', amount: 1, reading: 'sameTime' } },
    ]);
    expect(pauses).toEqual([]);
  });

  test('a make-up day that was met', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('02-13 20:00', { kind: 'opened' });
    expect(story.read('02-13 20:00', 'initial-response').because.specialDates).toEqual([
      { date: '2026-02-14', kind: 'make-up' },
    ]);
  });

  test('the clock change that lies between', () => {
    const story = tellStory(worldwide, { severity: 'A', zone: 'America/New_York', offset: '-04:00' });
    story.tell('11-01 01:30', { kind: 'opened' });
    expect(story.read('11-01 01:30', 'initial-response')).toMatchObject({
      dueAt: '2026-11-01T06:30:00.000Z',
      because: {
        zone: 'America/New_York',
        zoneChanges: [{ at: '2026-11-01T06:00:00.000Z', before: -240, after: -300 }],
      },
    });
  });

  test('each pause, with who began and ended it, and the open time that did not count', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: true, nextUpdateBy: null });
    story.tell('06-09 10:00', { kind: 'customer-wrote' });
    const { pauses } = explain(story, '06-09 12:00', 'next-update')!;
    expect(pauses).toMatchObject([
      {
        from: { at: story.instant('06-08 11:00'), actorKind: 'support' },
        to: { at: story.instant('06-09 10:00'), actorKind: 'customer' },
        because: 'waiting-for-customer',
        openMinutes: 840,
      },
    ]);
    expect(stretches(story, '06-09 12:00', 'next-update')).toEqual([
      'used 2026-06-09 from 02:00Z 120',
      'ahead 2026-06-09 from 04:00Z 720',
      'ahead 2026-06-10 from 01:00Z 60',
    ]);
    expect(explain(story, '06-08 18:00', 'next-update')!.pauses).toMatchObject([{ to: null, openMinutes: 420 }]);
  });

  test('a pause that a severity without pause ended says so, and its plan keeps the rule', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: true, nextUpdateBy: null }, { state: 'waiting-for-customer' });
    story.tell('06-08 13:00', { kind: 'severity-changed', from: 'B', to: 'A', because: 'raised' });
    const { pauses, plans } = explain(story, '06-08 13:20', 'next-update')!;
    expect(pauses).toMatchObject([
      { to: { at: story.instant('06-08 13:00') }, endedBecause: 'severity-raised', openMinutes: 120 },
    ]);
    expect(plans.map((plan) => plan.pausesForCustomer ?? true)).toEqual([true, false]);
  });

  test('a raise: what was used before it stands apart, until a lowering counts it again', () => {
    const story = tellStory(worldwide, { severity: 'B', planFamily: 'elevated', zone: 'UTC', offset: 'Z' });
    story.tell('06-08 09:00', { kind: 'opened' });
    story.tell('06-08 09:30', { kind: 'severity-changed', from: 'B', to: 'A', because: 'raised' });
    expect(stretches(story, '06-08 09:40', 'initial-response')).toEqual([
      'before 2026-06-08 from 09:00Z 30',
      'used 2026-06-08 from 09:30Z 10',
      'ahead 2026-06-08 from 09:40Z 50',
    ]);
    story.tell('06-08 09:45', { kind: 'severity-changed', from: 'A', to: 'B', because: 'lowered' });
    expect(stretches(story, '06-08 11:30', 'initial-response')).toEqual([
      'used 2026-06-08 from 09:00Z 30',
      'used 2026-06-08 from 09:30Z 15',
      'used 2026-06-08 from 09:45Z 75',
      'over 2026-06-08 from 11:00Z 30',
    ]);
    // Replayable at any past moment.
    expect(explain(story, '06-08 09:40', 'initial-response')!.plans).toHaveLength(2);
    expect(explain(story, '06-08 08:59', 'initial-response')).toBeNull();
  });
});

describe('what the customer sees', () => {
  test('promises, and no goal of the desk', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: false, nextUpdateBy: story.instant('06-08 17:00') });
    story.tell('06-08 12:00', { kind: 'customer-wrote' });
    const seen = visibleReadings(story.readings('06-08 12:00')).map(({ clock, promise }) => `${clock} ${promise}`);
    expect(seen).toEqual(['initial-response commitment', 'next-update stated']);
    expect(visibleExplanation(explain(story, '06-08 12:00', 'next-response')!)).toBeNull();
  });

  test('who of support did it is told by the history, not by an id', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: true, nextUpdateBy: story.instant('06-08 17:00') });
    story.tell('06-08 12:00', { kind: 'customer-wrote' });
    expect(visibleExplanation(explain(story, '06-08 12:00', 'next-update')!)!.pauses).toMatchObject([
      { from: { actorKind: 'support', actorId: null }, to: { actorKind: 'customer', actorId: 'somebody' } },
    ]);
  });
});
