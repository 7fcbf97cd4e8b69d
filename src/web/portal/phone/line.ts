import type { z } from 'zod';
import type { phoneLineView } from '../../../contract/phones.ts';

/** One country's line as the server reads it at this moment. */
export type Line = z.output<typeof phoneLineView>;
