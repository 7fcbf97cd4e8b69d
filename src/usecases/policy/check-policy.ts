import type { z } from 'zod';
import type { checkPolicy as route } from '../../contract/policy.ts';
import type { Outcome } from '../outcome.ts';
import { cautionsOf } from './cautions.ts';
import { draftAtHand } from './draft-at-hand.ts';
import type { PolicyContext } from './policy-context.ts';
import { sayDays } from './say-days.ts';
import { viewFaults } from './view-faults.ts';

/** Whether a draft can be saved, and what to look at before. */
export async function checkPolicy(
  context: PolicyContext,
  editionId: string,
  { draft }: z.output<typeof route.body>,
): Promise<Outcome<z.output<typeof route.response>>> {
  const found = await draftAtHand(context, editionId, draft);
  if ('refused' in found) return found;
  const { current, parts, edition, faults } = found.done;
  return {
    done: {
      version: current.version,
      faults: viewFaults(faults, sayDays(context)),
      cautions: edition === null ? [] : cautionsOf(current.edition, edition, context.now, sayDays(context)),
      parts,
    },
  };
}
