import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { actionSchema } from './action.ts';
import { keySchema } from './key.ts';

/** What a request can be about. */
export const topicSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  hint: wordsSchema,
  /** The most severe that a request on this topic can be. */
  ceiling: keySchema,
  /** Calendar of the hours in which this topic is worked on, and of the dates that count as business days. */
  hours: keySchema,
  dates: keySchema,
  /** Countries (ISO 3166-1 alpha-2) of the customer that have other hours: `{ "AU": "business-hours-australia" }`. */
  hoursIn: z.record(z.string(), keySchema).optional(),
  /** What a person's roles must carry to ask. */
  action: actionSchema,
  /** May a request go on to the vendor when the partner who sold the subscription stays silent? */
  fallsThroughToVendor: z.boolean(),
  categories: z.array(z.strictObject({ key: keySchema, name: wordsSchema, examples: z.array(wordsSchema) })).min(1),
});
export type Topic = z.infer<typeof topicSchema>;
export type Category = Topic['categories'][number];
