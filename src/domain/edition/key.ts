import { z } from 'zod';

/** The name by which the parts of an edition call each other: `technical`, `A`, `china-business-days`. */
export const keySchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'expected a key of letters, digits and hyphens such as "pre-sales"');

/** Everything of a kind, or only what is named. */
export const anyOrKeysSchema = z.union([z.literal('any'), z.array(keySchema).min(1)], {
  error: 'expected "any" or a list of keys',
});
export type AnyOrKeys = z.infer<typeof anyOrKeysSchema>;

/** Does the list speak of this key? `null` (nothing known) is only in `any`. */
export const speaksOf = (list: AnyOrKeys, key: string | null): boolean =>
  list === 'any' || (key !== null && list.includes(key));
