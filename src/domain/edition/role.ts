import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { actionSchema } from './action.ts';
import { keySchema } from './key.ts';

/** A role of the customer's directory and the actions it carries. */
export const roleSchema = z.strictObject({
  key: keySchema,
  name: wordsSchema,
  /** The directory's own id of the role, for those who synchronise people from it. */
  directoryId: z.string().optional(),
  /** Can change what others may do: shown with care, given with care. */
  privileged: z.boolean(),
  /** Among the few that a form offers first. */
  common: z.boolean(),
  actions: z.array(actionSchema),
});
export type Role = z.infer<typeof roleSchema>;
