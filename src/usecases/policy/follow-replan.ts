import type { z } from 'zod';
import type { followReplan as route } from '../../contract/policy.ts';
import type { Outcome } from '../outcome.ts';
import { type PolicyContext, policyOf } from './policy-context.ts';
import { viewReplan } from './view-version.ts';

/** How far the running clocks have been moved to the newest version. */
export async function followReplan(
  context: PolicyContext,
  editionId: string,
): Promise<Outcome<z.output<typeof route.response>>> {
  const found = policyOf(context, editionId);
  if ('refused' in found) return found;
  const replan = await context.desk.replan(editionId);
  return { done: { replan: replan === null ? null : viewReplan(replan) } };
}
