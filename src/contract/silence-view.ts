import { z } from 'zod';
import { instantSchema } from '../domain/time/instant.ts';

/** What comes of the customer's silence, and when. */
export const silenceView = z.object({
  /** `call`: support has calls to make until then. `acts`: when that happens which a notice announces. */
  next: z
    .object({
      step: z.enum(['remind', 'call', 'notify', 'lower', 'resolve', 'close']),
      at: instantSchema.nullable(),
      acts: instantSchema.nullable(),
    })
    .nullable(),
  /** Since when the customer has been waited for; null where the waiting is over. */
  since: instantSchema.nullable(),
  /** All of it in one line, in the reader's language and zone. */
  words: z.string(),
  /** The customer's side may object with one click, which undoes it. */
  mayObject: z.boolean(),
  /** The desk may remind, or give notice, by hand. */
  mayRemind: z.boolean(),
  mayGiveNotice: z.boolean(),
});
export type SilenceView = z.infer<typeof silenceView>;
