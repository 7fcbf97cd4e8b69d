// Run as a program of its own, on a machine in another zone: prints how the first random stories end.
import fc from 'fast-check';
import { replayClocks } from '../../../src/domain/clock/replay-clocks.ts';
import { randomStories, tellRandomStory } from './random-story.ts';

const stories = fc.sample(randomStories, { seed: 7, numRuns: 20 }).map(tellRandomStory);
console.log(
  JSON.stringify({
    offset: new Date('2026-06-01T00:00:00Z').getTimezoneOffset(),
    readings: stories.map(({ history, policyOf, end }) => replayClocks(history, policyOf, end)),
  }),
);
