import { readHealth } from '../../../contract/health.ts';
import { useApi } from '../../kit/api/use-api.ts';
import type { Issue } from '../health/follow-button.tsx';
import type { Draft } from './draft.ts';
import { useSettled } from './use-settled.ts';

const pauseMs = 600;
const enoughSigns = 8;
const mostSigns = 500;

/** The current service issue that the words speak of, unless it was said to be something else. */
export function useAlike(draft: Draft, organisation: string): Issue | null {
  const q = useSettled(draft.description.trim().slice(0, mostSigns), pauseMs);
  const { data } = useApi(
    readHealth,
    { query: { organisation, q } },
    { isEnabled: q.length >= enoughSigns, keepsLast: true },
  );
  if (q.length < enoughSigns || data === undefined) return null;
  return data.current.find(({ id }) => data.matching.includes(id) && !draft.otherThan.includes(id)) ?? null;
}
