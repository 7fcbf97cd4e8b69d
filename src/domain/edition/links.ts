import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { addressSchema } from './address.ts';

const linkSchema = z.strictObject({ name: wordsSchema, address: addressSchema });
export type Link = z.infer<typeof linkSchema>;

/** Where people go who cannot be helped here, or want more; null = this edition has none. */
export const linksSchema = z.strictObject({
  consumer: linkSchema.nullable(),
  community: linkSchema.nullable(),
  training: linkSchema.nullable(),
  terms: linkSchema.nullable(),
});
export type Links = z.infer<typeof linksSchema>;

/** A channel with news, and a picture to scan. */
export const followSchema = z.strictObject({
  name: wordsSchema,
  text: wordsSchema,
  address: addressSchema,
  /** A file in the edition's folder. */
  picture: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.(svg|png)$/, 'expected an .svg or .png within the edition'),
  pictureText: wordsSchema,
});
export type Follow = z.infer<typeof followSchema>;
