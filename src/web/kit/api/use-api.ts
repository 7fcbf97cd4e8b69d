import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import { useWords } from '../words/words.ts';
import { call } from './call.ts';
import type { Problem } from './problem.ts';

export type UseApiOptions = {
  /** False: do not ask yet. */
  isEnabled?: boolean | undefined;
  /** Milliseconds for which an answer counts as fresh; 15,000 unless said. */
  fresh?: number | undefined;
  /** Asks again every so many milliseconds. */
  every?: number | undefined;
  /** Shows the last answer while the next one, for another input, is on its way. */
  keepsLast?: boolean | undefined;
};

/** Reads a route and keeps the answer by name, input and language: `useApi(listRequests, { query: { state: 'open' } })`. */
export function useApi<R extends Route>(
  route: R,
  input: InputOf<R>,
  options: UseApiOptions = {},
): UseQueryResult<ResponseOf<R>, Problem> {
  const { language } = useWords();
  return useQuery<ResponseOf<R>, Problem>({
    queryKey: keyOf(route, input, language),
    queryFn: ({ signal }) => call(route, input, { signal }),
    enabled: options.isEnabled ?? true,
    staleTime: options.fresh ?? 15_000,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keepsLast ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Marks answers of these routes as old: what is on screen is read again, the rest when it is next shown. */
export function useReread(): (...routes: Route[]) => Promise<void> {
  const client = useQueryClient();
  return (...routes) => reread(client, routes);
}

/** The same outside components. */
export const reread = async (client: QueryClient, routes: readonly Route[]): Promise<void> => {
  await Promise.all(routes.map((route) => client.invalidateQueries({ queryKey: [route.name] })));
};

/** Puts an answer in place without asking: what a change has just answered. */
export function usePlace(): <R extends Route>(route: R, input: InputOf<R>, answer: ResponseOf<R>) => void {
  const client = useQueryClient();
  const { language } = useWords();
  return (route, input, answer) => void client.setQueryData(keyOf(route, input, language), answer);
}

export const keyOf = <R extends Route>(route: R, input: InputOf<R>, language: string) =>
  [route.name, language, input] as const;
