import { z } from 'zod';

/**
 * What a role of the customer's directory may let a person do. Closed, because the doors of the product ask for these
 * by name; which role carries which is the edition's.
 */
export const actions = [
  'requests.manage',
  'health.view',
  'messages.read',
  'messages.read-private',
  'centre.open',
  'billing.read',
  'billing.manage',
  'purchases.read',
  'delegation.manage',
  'people.manage',
] as const;
export const actionSchema = z.enum(actions);
export type Action = z.infer<typeof actionSchema>;
