import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';

/** A cloud service that is supported and has a health of its own. */
export const serviceSchema = z.strictObject({ key: keySchema, name: wordsSchema });
export type Service = z.infer<typeof serviceSchema>;

/** Plans that are answered alike. */
export const planFamilySchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  /** 1 is the best served; decides when the affected subscription is not known. */
  rank: z.int().positive(),
});
export type PlanFamily = z.infer<typeof planFamilySchema>;

/** What an organisation subscribes to. */
export const planSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  family: keySchema,
  services: z.array(keySchema),
  /** May also be held as a trial; a trial is supported like a paid one. */
  trial: z.boolean(),
  smallBusiness: z.boolean().default(false),
});
export type Plan = z.infer<typeof planSchema>;

/** A contract above the subscriptions, and what it opens. */
export const agreementSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  /** What it brings, for the customer's page. */
  opens: wordsSchema,
  /** Its holders set the severity themselves; others propose and an agent confirms. */
  choosesSeverity: z.boolean(),
  /** Lifts every subscription of the holder into this family. */
  planFamily: keySchema.optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;
