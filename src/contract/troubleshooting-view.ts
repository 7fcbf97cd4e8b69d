import { z } from 'zod';
import { instantSchema } from '../domain/time/instant.ts';
import { checkKindSchema } from '../domain/troubleshoot/check-kind.ts';
import { signs } from '../domain/troubleshoot/finding.ts';

/** What was tried and found with a troubleshooter before a request was filed. */
export const carriedView = z.object({
  title: z.string(),
  at: instantSchema,
  steps: z.array(z.object({ ask: z.string(), answer: z.string() })),
  findings: z.array(
    z.object({
      domain: z.string(),
      check: checkKindSchema,
      sign: z.enum(signs),
      words: z.string(),
      /** The name asked for, the kind of record, and the answers as they came. */
      evidence: z.object({ name: z.string(), type: z.string(), found: z.array(z.string()) }),
      at: instantSchema,
    }),
  ),
});
export type CarriedView = z.infer<typeof carriedView>;
