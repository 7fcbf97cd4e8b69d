import { z } from 'zod';

const percentages = z.array(z.int().min(1).max(100)).max(5);

/** At which shares of a clock's open time whom is warned; 100 is the due time itself. */
export const warningsSchema = z
  .strictObject({ agent: percentages, supervisor: percentages })
  .default({ agent: [75, 100], supervisor: [90, 100] });
export type Warnings = z.infer<typeof warningsSchema>;

/** Every percentage at which somebody is warned, in order. */
export const warnedPercentages = ({ agent, supervisor }: Warnings): number[] =>
  [...new Set([...agent, ...supervisor])].toSorted((a, b) => a - b);
