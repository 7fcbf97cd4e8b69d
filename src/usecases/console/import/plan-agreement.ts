import { localDate } from '../../../domain/time/local-date.ts';
import type { ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading } from './draft.ts';
import { isDifferent } from './plan-subscription.ts';
import { chooseNamed, readDate } from './read-values.ts';

/** Reads the agreement of a line: known by its kind and, where it is said, first day. */
export function planAgreement(reading: Reading, row: ImportRow, draft: Draft): void {
  if (cellOf(row, 'agreement') === '') {
    for (const column of ['agreement-starts', 'agreement-ends'] as const)
      if (cellOf(row, column) !== '') reading.fault(row, column, 'needs-agreement');
    return;
  }
  const agreement = chooseNamed(reading, row, 'agreement', reading.edition.agreements);
  const startedOn = readDate(reading, row, 'agreement-starts');
  const endsOn = readDate(reading, row, 'agreement-ends');
  if (agreement === null || startedOn === null || endsOn === null) return;

  const like = draft.agreements.filter((one) => one.kind === agreement.key);
  const today = localDate(reading.now, draft.organisation.zone || reading.edition.zone);
  const known =
    startedOn === undefined
      ? (like.find((one) => one.endsOn === null || one.endsOn >= today) ?? like.at(-1))
      : like.find((one) => one.startedOn === startedOn);
  const after = {
    orgId: draft.organisation.orgId,
    id: known?.id ?? reading.newId(),
    editionId: draft.organisation.editionId,
    kind: agreement.key,
    startedOn: startedOn ?? known?.startedOn ?? today,
    endsOn: endsOn ?? known?.endsOn ?? null,
  };
  if (after.endsOn !== null && after.endsOn < after.startedOn)
    return reading.fault(row, 'agreement-ends', 'ends-first', { starts: after.startedOn });
  const facts = { agreement: agreement.name[reading.language] };
  if (known === undefined) {
    draft.agreements.push(after);
    reading.note(row, 'add', 'agreement', facts);
  } else if (isDifferent(known, after)) {
    draft.agreements[draft.agreements.indexOf(known)] = after;
    if (draft.before?.agreements.some((one) => one.id === known.id)) reading.note(row, 'change', 'agreement', facts);
  }
}
