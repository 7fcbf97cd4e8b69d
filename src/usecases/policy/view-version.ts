import type { z } from 'zod';
import type { replanView } from '../../contract/policy-parts.ts';
import type { Replan } from '../ports/policy-desk.ts';

/** How far the clocks have moved, with the state in which that is. */
export const viewReplan = (replan: Replan): z.output<typeof replanView> => ({
  ...replan,
  state: replan.finishedAt !== null ? 'done' : replan.startedAt === null ? 'waiting' : 'running',
});
