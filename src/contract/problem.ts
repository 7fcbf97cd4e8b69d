import { z } from 'zod';

/** An error as RFC 9457 describes it, with a stable code and, for bad input, each field's fault. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable, for programs: `needs-agreement`, `not-found`, `invalid-input`. */
  code: z.string(),
  detail: z.string().optional(),
  /** What the code speaks of: the ceiling, the agreement, the action that is missing. */
  facts: z.record(z.string(), z.unknown()).optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
