import { z } from 'zod';

const availability = z.union([z.boolean(), z.null(), z.string()]);

/** Whether a plan has a feature: yes, no, not stated (null) or in the table's own words; one row of the tables. */
export const featureSchema = z.strictObject({
  table: z.string(),
  section: z.string().nullable(),
  feature: z.string(),
  footnotes: z.array(z.string()).optional(),
  plans: z.record(
    z.string(),
    z.union([availability, z.strictObject({ value: availability, footnotes: z.array(z.string()) })]),
  ),
});
export type Feature = z.infer<typeof featureSchema>;
