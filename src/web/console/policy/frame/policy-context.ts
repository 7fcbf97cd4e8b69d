import { createContext, useContext } from 'react';
import type { readPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import type { PolicyDraft } from '../draft/use-policy-draft.ts';

export type Policy = ResponseOf<typeof readPolicy>;
/** The edition at hand: what is in force, and the unsaved work on it. `at` is where its screens are. */
export type PolicyAtHand = { policy: Policy; work: PolicyDraft; at: string };

export const PolicyContext = createContext<PolicyAtHand | null>(null);

export function usePolicy(): PolicyAtHand {
  const found = useContext(PolicyContext);
  if (found === null) throw new Error('usePolicy is called outside the frame of a policy');
  return found;
}
