import { describe, expect, test } from 'vitest';
import { clockWarnings } from '../../../src/domain/clock/clock-warnings.ts';
import { leadingClock } from '../../../src/domain/clock/leading-clock.ts';
import { nextCheckAt } from '../../../src/domain/clock/next-check-at.ts';
import { queueAt } from '../../../src/domain/clock/queue-at.ts';
import { later } from '../../../src/domain/time/instant.ts';
import { china } from '../../editions/house.ts';
import { tellStory } from './story.ts';

const percentages = [75, 90, 100];
type Story = ReturnType<typeof tellStory>;

const warnings = (story: Story, time: string) =>
  clockWarnings(story.history, story.policyOf, percentages, story.instant(time)).map(({ percent, at }) => [
    percent,
    at,
  ]);

const nextCheck = (story: Story, time: string) =>
  nextCheckAt(leadingClock(story.readings(time))!, story.history, story.policyOf, percentages, story.instant(time));

describe('warnings come at shares of open time', () => {
  test('of minutes round the clock', () => {
    const story = tellStory(china, { severity: 'A' });
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(warnings(story, '06-08 10:00')).toEqual([
      [75, story.instant('06-08 10:45')],
      [90, story.instant('06-08 10:54')],
      [100, story.instant('06-08 11:00')],
    ]);
  });

  test('of business days: 15 open hours lie between Thursday 16:00 and the Monday after the festival', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-18 16:00', { kind: 'opened' });
    expect(warnings(story, '06-18 16:00')).toEqual([
      [75, story.instant('06-22 12:15')],
      [90, story.instant('06-22 14:30')],
      [100, story.instant('06-22 16:00')],
    ]);
  });

  test('after a raise they belong to the new due time, and a paused clock has none', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 12:00', { kind: 'severity-changed', from: 'B', to: 'A', because: 'raised' });
    expect(warnings(story, '06-08 12:00')[0]).toEqual([75, story.instant('06-08 12:45')]);
    story.tell('06-08 12:10', { kind: 'answered', asks: true, nextUpdateBy: null });
    story.tell(
      '06-08 12:20',
      { kind: 'severity-changed', from: 'A', to: 'B', because: 'lowered' },
      {
        state: 'waiting-for-customer',
      },
    );
    expect(warnings(story, '06-08 12:20')).toEqual([]);
  });
});

describe('the sweeper looks next', () => {
  test('at each warning, then a moment after the due time, then no more once the miss is recorded', () => {
    const story = tellStory(china, { severity: 'A' });
    story.tell('06-08 10:00', { kind: 'opened' });
    const due = story.instant('06-08 11:00');
    expect(nextCheck(story, '06-08 10:00')).toBe(story.instant('06-08 10:45'));
    expect(nextCheck(story, '06-08 10:45')).toBe(story.instant('06-08 10:54'));
    expect(nextCheck(story, '06-08 10:54')).toBe(due);
    expect(nextCheck(story, '06-08 11:00')).toBe(later(due, 1));
    // The process was down: the look is overdue.
    expect(nextCheck(story, '06-08 14:00')).toBe(later(due, 1));
    story.tell('06-08 14:00', { kind: 'due-passed' });
    expect(nextCheck(story, '06-08 14:00')).toBeNull();
  });

  test('never at a clock that is met, or whose due time nobody knows', () => {
    const story = tellStory(china, { severity: 'C' });
    story.tell('12-30 10:00', { kind: 'opened' });
    expect(nextCheck(story, '12-30 10:00')).toBeNull();
    story.tell('12-30 11:00', { kind: 'answered', asks: true, nextUpdateBy: null });
    for (const reading of story.readings('12-30 11:00'))
      expect(nextCheckAt(reading, story.history, story.policyOf, percentages, story.instant('12-30 11:00'))).toBeNull();
  });
});

describe('the queue', () => {
  const opened = '2026-06-08T02:00:00.000Z';

  test('orders by the earliest due time that is owed, late ones included', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    expect(queueAt(story.readings('06-08 10:00'), opened)).toBe(story.instant('06-09 10:00'));
    story.tell('06-08 10:05', { kind: 'call-back-asked', by: story.instant('06-08 13:00') });
    expect(queueAt(story.readings('06-08 14:00'), opened)).toBe(story.instant('06-08 13:00'));
    expect(leadingClock(story.readings('06-08 14:00'))).toMatchObject({ clock: 'call-back', state: 'late' });
  });

  test('does not let starve what has no known due time', () => {
    const story = tellStory(china, { severity: 'C' });
    story.tell('12-30 10:00', { kind: 'opened' });
    expect(queueAt(story.readings('12-30 10:00'), opened)).toBe('2027-01-02T02:00:00.000Z');
    expect(leadingClock(story.readings('12-30 10:00'))).toMatchObject({ state: 'running', flaggedPastCoverage: true });
  });

  test('puts what waits for the customer at its end, ten years after opening', () => {
    const story = tellStory(china, { severity: 'B' });
    story.tell('06-08 10:00', { kind: 'opened' });
    story.tell('06-08 11:00', { kind: 'answered', asks: true, nextUpdateBy: null });
    expect(queueAt(story.readings('06-08 11:00'), opened)).toBe('2036-06-08T02:00:00.000Z');
    expect(leadingClock(story.readings('06-08 11:00'))).toMatchObject({ clock: 'next-update', state: 'paused' });
    story.tell('06-08 12:00', { kind: 'resolved' });
    expect(leadingClock(story.readings('06-08 12:00'))).toMatchObject({ clock: 'initial-response', state: 'met' });
    expect(leadingClock([])).toBeNull();
    expect(queueAt([], '2028-02-29T00:00:00.000Z')).toBe('2038-03-01T00:00:00.000Z');
  });
});
