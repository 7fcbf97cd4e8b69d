import { useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import { useWords } from '../words/words.ts';
import { call } from './call.ts';
import type { Problem } from './problem.ts';
import { keyOf, type UseApiOptions } from './use-api.ts';

type ItemOf<R extends Route> = ResponseOf<R> extends { items: (infer I)[] } ? I : never;

/** Reads a list page by page: `items` holds all that came so far; `more` asks for the next page, null at the end. */
export function usePages<R extends Route>(route: R, input: InputOf<R>, options: UseApiOptions = {}) {
  const { language } = useWords();
  const read = useInfiniteQuery({
    queryKey: [...keyOf(route, input, language), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      call(route, withCursor(input, pageParam), { signal }) as Promise<{ items: ItemOf<R>[]; next: string | null }>,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled: options.isEnabled ?? true,
    staleTime: options.fresh ?? 15_000,
  });
  return {
    items: read.data?.pages.flatMap((page) => page.items) ?? [],
    isPending: read.isPending,
    isError: read.isError,
    error: read.error as Problem | null,
    refetch: read.refetch,
    data: read.data,
    more: read.hasNextPage ? () => void read.fetchNextPage() : null,
    isLoadingMore: read.isFetchingNextPage,
  };
}

function withCursor<R extends Route>(input: InputOf<R>, cursor: string | null): InputOf<R> {
  if (cursor === null) return input;
  const given = input as { query?: Record<string, unknown> };
  return { ...given, query: { ...given.query, cursor } } as InputOf<R>;
}
