import { listIssues } from '../../../contract/health.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';

export type Issue = ResponseOf<typeof listIssues>['items'][number];

/** The service issues of an edition, the current ones first; asked for anew while somebody looks. */
export const useIssues = (edition: string) => useApi(listIssues, { query: { edition } }, { every: 30_000 });
