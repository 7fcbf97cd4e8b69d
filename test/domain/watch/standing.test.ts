import { expect, test } from 'vitest';
import { standingOf, worstStanding } from '../../../src/domain/watch/standing.ts';
import { china } from '../../editions/house.ts';
import { tellStory } from '../clock/story.ts';

test('what will be late is told in open hours: over the festival four days of the wall are four hours of the clock', () => {
  const story = tellStory(china, { topic: 'billing', severity: 'B' });
  // Friday 12 June 17:00 to Monday 15 June 17:00: nine hours of nine to eighteen.
  story.tell('06-12 17:00', { kind: 'opened' });
  const standing = (time: string) => standingOf(story.read(time, 'desk-goal'));
  expect(standing('06-12 17:00')).toBe(24);
  expect(standing('06-14 12:00')).toBe(24);
  expect(standing('06-15 13:00')).toBe(4);
  expect(standing('06-15 16:00')).toBe(1);
  expect(standing('06-15 17:00')).toBe(1);
  expect(standing('06-15 17:01')).toBe('late');
});

test('a paused clock worries nobody, and a goal is never told among the promises', () => {
  const story = tellStory(china, { topic: 'billing', severity: 'B' });
  story.tell('06-12 17:00', { kind: 'opened' });
  expect(worstStanding(story.readings('06-15 17:01'), 'promises')).toBeNull();
  expect(worstStanding(story.readings('06-15 17:01'), 'goals')).toBe('late');
  story.tell('06-15 10:00', { kind: 'answered', asks: true, nextUpdateBy: null });
  expect(worstStanding(story.readings('06-20 10:00'), 'goals')).toBeNull();
});
