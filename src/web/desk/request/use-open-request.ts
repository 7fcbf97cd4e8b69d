import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type RequestDetail, readRequest } from '../../../contract/requests.ts';
import { call } from '../../kit/api/call.ts';
import type { Problem } from '../../kit/api/problem.ts';
import { keyOf } from '../../kit/api/use-api.ts';
import { useWords } from '../../kit/words/words.ts';
import { requestInput } from './request-input.ts';

/** Each reading is put on the organisation's record; what changes is told, so nothing is read again merely for age. */
const freshMs = 120_000;

/**
 * The request that is open. Every opening is told the server as one; what brings it up to date while it stays on screen is
 * told as the same view going on, so that the organisation's record says "opened" only where somebody opened it.
 */
export function useOpenRequest(id: string): UseQueryResult<RequestDetail, Problem> {
  const { language } = useWords();
  const client = useQueryClient();
  const input = requestInput(id);
  const queryKey = keyOf(readRequest, input, language);
  const goesOn = useRef<boolean | null>(null);
  // Come back to while it is fresh, it is not read anew: the view before goes on.
  goesOn.current ??= client.getQueryCache().find({ queryKey })?.isStaleByTime(freshMs) === false;
  return useQuery<RequestDetail, Problem>({
    queryKey,
    queryFn: async ({ signal }) => {
      const query = goesOn.current ? { continues: 'true' as const } : {};
      const read = await call(readRequest, { ...input, query }, { signal });
      goesOn.current = true;
      return read;
    },
    staleTime: freshMs,
  });
}
