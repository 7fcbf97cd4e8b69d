import type { Id } from '../../../domain/id/uuid.ts';
import type { ImportRow } from './columns.ts';
import { cellOf, type Draft, type Reading } from './draft.ts';
import { chooseNamed } from './read-values.ts';

/** The partner that a line names, in the file or set up already; undefined after a fault. */
export function findPartner(reading: Reading, row: ImportRow, draft: Draft): Id | null | undefined {
  const name = cellOf(row, 'partner');
  if (name === '') {
    if (cellOf(row, 'relation') !== '') reading.fault(row, 'relation', 'needs-partner');
    return null;
  }
  if (cellOf(row, 'plan') === '' && cellOf(row, 'relation') === '') reading.fault(row, 'partner', 'partner-for-what');
  if (reading.edition.partner.mode === 'none') {
    reading.fault(row, 'partner', 'no-partners');
    return undefined;
  }
  const inFile = reading.drafts.get(name);
  const id = inFile?.organisation.kind === 'partner' ? inFile.organisation.orgId : reading.partners.get(name);
  if (id !== undefined && id !== draft.organisation.orgId) return id;
  reading.fault(row, 'partner', 'unknown-partner', { came: name });
  return undefined;
}

/** Reads what the customer lets the partner do. */
export function planRelation(reading: Reading, row: ImportRow, draft: Draft, partnerOrgId: Id): void {
  if (cellOf(row, 'relation') === '' || reading.edition.partner.mode === 'none') return;
  const relation = chooseNamed(reading, row, 'relation', reading.edition.partner.relations);
  if (relation === null) return;
  const known = draft.delegations.find((one) => one.partnerOrgId === partnerOrgId);
  if (known?.kind === relation.key && known.endedAt === null) return;
  const after = {
    orgId: draft.organisation.orgId,
    partnerOrgId,
    editionId: draft.organisation.editionId,
    kind: relation.key,
    acceptedAt: known?.endedAt === null ? known.acceptedAt : reading.now,
    endedAt: null,
  };
  draft.delegations = [...draft.delegations.filter((one) => one !== known), after];
  const facts = { partner: cellOf(row, 'partner'), relation: relation.name[reading.language] };
  reading.note(row, known === undefined ? 'add' : 'change', 'relation', facts);
}
