import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { addressSchema } from './address.ts';
import { keySchema } from './key.ts';

/** Specialists for small firms, as an add-on; offered only to those who may have it. */
export const businessAssistSchema = z.strictObject({
  name: wordsSchema,
  text: wordsSchema,
  /** ISO 3166-1 alpha-2. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
  maxSeats: z.int().positive(),
  hours: keySchema,
  price: z.strictObject({
    amount: z.number().positive(),
    currency: z.string().length(3),
    per: z.literal('user-and-month'),
  }),
  address: addressSchema,
});
export type BusinessAssist = z.infer<typeof businessAssistSchema>;
