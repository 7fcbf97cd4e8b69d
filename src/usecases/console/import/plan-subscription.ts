import type { Subscription } from '../../../domain/subscription/subscription.ts';
import { localDate } from '../../../domain/time/local-date.ts';
import type { ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading, saysTheSame } from './draft.ts';
import { chooseNamed, readDate } from './read-values.ts';

/** Reads the subscription of a line: known by plan, seller and, where it is said, first day. */
export function planSubscription(reading: Reading, row: ImportRow, draft: Draft, partnerOrgId: string | null): void {
  if (cellOf(row, 'plan') === '') {
    for (const column of ['seats', 'standing', 'starts', 'ends'] as const)
      if (cellOf(row, column) !== '') reading.fault(row, column, 'needs-plan');
    return;
  }
  const plan = chooseNamed(reading, row, 'plan', reading.edition.plans);
  const seats = readSeats(reading, row);
  const standing = readStanding(reading, row);
  const startedOn = readDate(reading, row, 'starts');
  const endsOn = readDate(reading, row, 'ends');
  if (plan === null || seats === null || standing === null || startedOn === null || endsOn === null) return;
  if (standing === 'trial' && !plan.trial) return reading.fault(row, 'standing', 'no-trial', { plan: plan.key });

  const like = draft.subscriptions.filter((one) => one.plan === plan.key && one.partnerOrgId === partnerOrgId);
  const today = localDate(reading.now, draft.organisation.zone || reading.edition.zone);
  const known =
    startedOn === undefined
      ? (like.find((one) => one.endsOn === null || one.endsOn >= today) ?? like.at(-1))
      : like.find((one) => one.startedOn === startedOn);
  if (known === undefined && seats === undefined) return reading.fault(row, 'seats', 'missing');
  const after: Subscription = {
    orgId: draft.organisation.orgId,
    id: known?.id ?? reading.newId(),
    editionId: draft.organisation.editionId,
    plan: plan.key,
    seats: seats ?? known?.seats ?? 1,
    standing: standing ?? known?.standing ?? 'paid',
    partnerOrgId,
    startedOn: startedOn ?? known?.startedOn ?? today,
    endsOn: endsOn ?? known?.endsOn ?? null,
  };
  if (after.endsOn !== null && after.endsOn < after.startedOn)
    return reading.fault(row, 'ends', 'ends-first', { starts: after.startedOn });
  for (const column of ['seats', 'standing', 'ends'] as const) {
    const cell = cellOf(row, column);
    if (cell !== '' && !saysTheSame(reading, draft, row, after.id, column, cell)) return;
  }

  const facts = { plan: plan.name[reading.language], seats: after.seats };
  if (known === undefined) {
    draft.subscriptions.push(after);
    reading.note(row, 'add', 'subscription', facts);
  } else if (isDifferent(known, after)) {
    draft.subscriptions[draft.subscriptions.indexOf(known)] = after;
    if (draft.before?.subscriptions.some((one) => one.id === known.id))
      reading.note(row, 'change', 'subscription', facts);
  }
}

function readSeats(reading: Reading, row: ImportRow): number | undefined | null {
  const cell = cellOf(row, 'seats');
  if (cell === '') return undefined;
  const seats = /^\d{1,7}$/.test(cell) ? Number(cell) : 0;
  if (seats >= 1 && seats <= 1_000_000) return seats;
  reading.fault(row, 'seats', 'seats', { came: cell });
  return null;
}

function readStanding(reading: Reading, row: ImportRow): Subscription['standing'] | undefined | null {
  const cell = cellOf(row, 'standing').toLowerCase();
  if (cell === '') return undefined;
  if (cell === 'paid' || cell === 'trial') return cell;
  reading.fault(row, 'standing', 'unknown', { came: cell, expected: 'paid, trial' });
  return null;
}

export const isDifferent = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(other) as (keyof T)[]).some((key) => one[key] !== other[key]);
