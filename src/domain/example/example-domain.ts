import { z } from 'zod';
import { idSchema } from '../id/uuid.ts';

const records = z.strictObject({
  TXT: z.array(z.string()).optional(),
  MX: z.array(z.strictObject({ preference: z.int().min(0), exchange: z.string() })).optional(),
  CNAME: z.string().optional(),
});

/** Domains of example organisations with made-up records: nothing outside is asked about them, and nobody owns them (RFC 2606). */
export const exampleDomainsSchema = z.array(
  z.strictObject({
    orgId: idSchema,
    /** The person who added it. */
    by: idSchema,
    name: z.string().regex(/^([a-z0-9-]+\.)+example$/, 'expected a name below .example, which nobody can own'),
    token: z.string(),
    /** By name; a name that is not here has none. */
    records: z.record(z.string(), records),
  }),
);
export type ExampleDomains = z.infer<typeof exampleDomainsSchema>;
