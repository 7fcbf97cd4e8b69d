import { z } from 'zod';

/** Where a link leads: a web address, or a path within this install. */
export const addressSchema = z
  .string()
  .regex(/^(https:\/\/[^\s]+|\/[^\s]*)$/, 'expected an address that begins with https:// or a path that begins with /');
