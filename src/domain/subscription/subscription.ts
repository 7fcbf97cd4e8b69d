import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';

/** A calendar date, `2026-02-24`. */
export const dateSchema = z.iso.date();

/** What an organisation has bought or tries; `partnerOrgId` names the partner that sold it, null when bought directly. */
export const subscriptionSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  plan: z.string(),
  seats: z.int().min(1).max(1_000_000),
  standing: z.enum(['paid', 'trial']),
  partnerOrgId: idSchema.nullable(),
  startedOn: dateSchema,
  endsOn: dateSchema.nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** A contract beside the subscriptions that opens more, such as the highest severity; `kind` is a key of the edition. */
export const agreementSchema = z.strictObject({
  orgId: idSchema,
  id: idSchema,
  editionId: z.string(),
  kind: z.string(),
  startedOn: dateSchema,
  endsOn: dateSchema.nullable(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Whether a subscription or an agreement is in force on `date`; its last day counts. */
export const inForce = (term: { startedOn: string; endsOn: string | null }, date: string): boolean =>
  term.startedOn <= date && (term.endsOn === null || date <= term.endsOn);
