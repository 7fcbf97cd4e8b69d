import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { looseAllowanceSchema } from './allowance.ts';
import { keySchema } from './key.ts';

const relations = z.array(
  z.strictObject({
    key: keySchema,
    name: wordsSchema,
    /** The role whose actions the partner has in the customer's organisation; null = none. */
    actsAs: keySchema.nullable(),
  }),
);

/**
 * What a partner who sold the subscription is to support. `first`: its contact stands above the vendor's form, and a
 * silent partner's requests go on to the vendor; a severity that `fallThrough` does not name never waits.
 * `required`: the vendor answers only organisations that bought something directly.
 */
export const partnerPolicySchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none'), reads: wordsSchema }),
  z.strictObject({
    mode: z.literal('first'),
    reads: wordsSchema,
    consent: wordsSchema,
    fallThrough: z.array(z.strictObject({ severity: keySchema, allowance: looseAllowanceSchema })),
    relations,
  }),
  z.strictObject({ mode: z.literal('required'), reads: wordsSchema, relations }),
]);
export type PartnerPolicy = z.infer<typeof partnerPolicySchema>;
