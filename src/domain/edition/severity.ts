import { z } from 'zod';
import { wordsSchema } from '../language/language.ts';
import { keySchema } from './key.ts';
import { shiftsSchema } from './shifts.ts';

/** How grave a problem is, and what the customer brings so that it can be worked on at that pace. */
export const severitySchema = z.strictObject({
  key: keySchema,
  /** 1 is the most severe. */
  rank: z.int().positive(),
  name: wordsSchema,
  definition: wordsSchema,
  examples: z.array(wordsSchema).min(1),
  needs: z.strictObject({
    agreement: keySchema.optional(),
    impactStatement: z.literal(true).optional(),
    phone: z.literal(true).optional(),
    reachableContact: z.literal(true).optional(),
    /** People of the customer who work on it along with the agent, each with a phone. */
    peopleAssigned: z.literal(true).optional(),
  }),
  /**
   * Somebody of support owns such a request at every hour until it is solved, and every hand-over is written; who is
   * given it takes it up within so many minutes. Nobody owning it, or taking it up, is warned of at that pace. `shifts`:
   * when the desk's shifts change, at each of which a written hand-over is asked for.
   */
  attended: z.strictObject({ takenUpWithinMinutes: z.int().positive(), shifts: shiftsSchema.optional() }).optional(),
  /**
   * False: worked on without pause, so its clocks run on while support waits for the customer. Absent: they pause from
   * the question to the answer.
   */
  pausesForCustomer: z.literal(false).optional(),
  customerDuty: wordsSchema,
});
export type Severity = z.infer<typeof severitySchema>;
