import type { ServiceRequest } from './request.ts';

/** What a list shows of a request or decides by; nothing else of it is read for one. */
export const cardFields = [
  'orgId',
  'id',
  'editionId',
  'number',
  'title',
  'topic',
  'severity',
  'severityStanding',
  'state',
  'ownerId',
  'ownerName',
  'lastWord',
  'language',
  'channel',
  'openedAt',
  'updatedAt',
  'queueAt',
  'doneAt',
  'subscriptionId',
  'planFamily',
] as const satisfies readonly (keyof ServiceRequest)[];

export type RequestCard = Pick<ServiceRequest, (typeof cardFields)[number]>;
