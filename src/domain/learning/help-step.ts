import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';
import { languageSchema } from '../language/language.ts';
import { instantSchema } from '../time/instant.ts';

/** `n` orders what one process heard within one millisecond. */
const step = { at: instantSchema, n: z.int() };
const asking = {
  ...step,
  /** What the question is called if it becomes a row; it carries the hour and nothing finer. */
  id: idSchema,
  editionId: z.string(),
  language: languageSchema,
  /** Masked already. */
  query: z.string(),
  /** Paths of the articles that were answered, best first. */
  paths: z.array(z.string()),
};

/** One thing that a browser did about help. Nothing in it says whose browser it is. */
export const helpStepSchema = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('searched'), ...asking }),
  /** What stood below the box while somebody typed. */
  z.strictObject({ did: z.literal('suggested'), ...asking }),
  z.strictObject({ did: z.literal('opened'), ...step, path: z.string() }),
  z.strictObject({ did: z.literal('judged'), ...step, path: z.string(), helped: z.boolean() }),
  z.strictObject({ did: z.literal('filed'), ...step, topic: z.string() }),
]);
export type HelpStep = z.infer<typeof helpStepSchema>;

/**
 * What one browser did until it was quiet for half an hour. `trail` is a hash under a key that is thrown away within two
 * hours: afterwards nobody can work out whose it was. `rows` names the questions that were written already.
 */
export const helpTrailSchema = z.strictObject({
  trail: z.string(),
  steps: z.array(helpStepSchema),
  rows: z.record(z.string(), idSchema),
  lastAt: instantSchema,
});
export type HelpTrail = z.infer<typeof helpTrailSchema>;

/** A trail ends when nothing was done for so long. */
export const trailMs = 30 * 60_000;
