import type { RequestState } from '../../domain/request/request.ts';

export const requestStates: readonly RequestState[] = [
  'open',
  'waiting-for-customer',
  'waiting-for-support',
  'resolved',
  'closed',
];
