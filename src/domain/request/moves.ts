import type { RequestState, ServiceRequest } from './request.ts';

/** What can be done to a request, by either side. */
export const moves = [
  'write',
  'answer',
  'ask',
  'note',
  'take',
  'change-severity',
  'resolve',
  'close',
  'reopen',
  'rate',
  'hand-over',
  'object',
  'press',
  'change-topic',
  'merge',
] as const;
export type Move = (typeof moves)[number];

const dayMs = 86_400_000;

const open: readonly Move[] = [
  'write',
  'answer',
  'ask',
  'note',
  'take',
  'hand-over',
  'change-severity',
  'resolve',
  'close',
  'object',
  'press',
  'change-topic',
  'merge',
];
const lawful: Record<RequestState, readonly Move[]> = {
  open,
  'waiting-for-customer': open,
  'waiting-for-support': open,
  resolved: ['write', 'answer', 'note', 'close', 'reopen', 'rate', 'object', 'merge'],
  closed: ['note', 'reopen', 'rate', 'object'],
};

/**
 * Why a move is not possible now, or null. Reopening a closed request is possible for `reopenDays` days of 24 hours
 * counted from its closing (the edition's limit).
 */
export function refuseMove(
  request: Pick<ServiceRequest, 'state' | 'closedAt'>,
  move: Move,
  reopenDays: number,
  now: string,
): { reason: 'not-in-this-state'; state: RequestState } | { reason: 'too-late-to-reopen'; reopenDays: number } | null {
  if (!lawful[request.state].includes(move)) return { reason: 'not-in-this-state', state: request.state };
  // An objection to a closing takes the request up again.
  if (
    (move === 'reopen' || move === 'object') &&
    request.closedAt !== null &&
    Date.parse(now) > Date.parse(request.closedAt) + reopenDays * dayMs
  )
    return { reason: 'too-late-to-reopen', reopenDays };
  return null;
}
