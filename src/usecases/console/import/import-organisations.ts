import type { z } from 'zod';
import type { importOrganisations as route } from '../../../contract/console.ts';
import type { StaffActor } from '../../../domain/access/actor.ts';
import { refuseStaff } from '../../../domain/access/may.ts';
import type { Id } from '../../../domain/id/uuid.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { PhoneBook } from '../../ports/phones.ts';
import type { InWords } from '../../request/show-request.ts';
import { type Doors, whoIsGone } from '../claim-email.ts';
import { type ImportFault, type ImportRow, mostRows } from './columns.ts';
import { cellOf } from './draft.ts';
import { planImport } from './plan-import.ts';
import { writeImport } from './write-import.ts';

type Asked = { edition: string; apply: boolean; invite: boolean };
type Report = z.output<(typeof route)['response']>;

/**
 * Reads a file of organisations, people and subscriptions: a preview of every line, and with `apply` all of it in one
 * transaction or, where one line has a fault, nothing. `found` are faults of the file itself.
 */
export async function importOrganisations(
  doors: Doors,
  actor: StaffActor,
  asked: Asked,
  file: { rows: readonly ImportRow[]; found: readonly ImportFault[] },
  phones: PhoneBook,
  { circumstances, language, say }: InWords,
): Promise<Outcome<Report>> {
  const denied = refuseStaff(actor, ['operator'], asked.edition);
  if (denied !== null) return refused(denied);
  const tooMany: ImportFault[] =
    file.rows.length > mostRows
      ? [{ line: mostRows + 2, column: null, message: say('server:import.fault.too-many-rows', { most: mostRows }) }]
      : [];
  const rows = file.rows.slice(0, mostRows);
  const { held, gone } = await whoHolds(doors, rows);
  const { now, newId, policies } = circumstances;
  const { edition } = policies.current(asked.edition);

  const { report, people } = await doors.transactions.forStaff(actor, async (tx) => {
    const setUps = await tx.organisations.setUps(asked.edition, named(rows, 'organisation'));
    const sellers = await tx.organisations.setUps(asked.edition, named(rows, 'partner'));
    const partners = new Map(
      sellers.flatMap(({ organisation: { kind, name, orgId } }) =>
        kind === 'partner' ? [[name, orgId] as const] : [],
      ),
    );
    const plan = planImport(rows, setUps, { edition, partners, holders: held, phones, language, say, now, newId });
    const faults = [...file.found, ...tooMany, ...plan.faults].toSorted((one, other) => one.line - other.line);
    const applied = asked.apply && faults.length === 0;
    if (applied) await writeImport(tx, actor, plan.drafts, asked.invite, circumstances);
    const count = (what: string) => plan.preview.filter((line) => line.what === what).length;
    return {
      report: {
        rows: file.rows.length,
        toAdd: count('add'),
        toChange: count('change'),
        unchanged: count('same'),
        faults,
        preview: plan.preview,
        applied,
      },
      people: applied ? plan.drafts.flatMap((draft) => draft.people.filter((one) => one.state === 'active')) : [],
    };
  });

  // Everybody in the file, not only the new: what was cut off here last time is made good by the same file.
  const wanted = new Set(people.map((one) => one.email.toLowerCase()));
  for (const [email, id] of gone) if (wanted.has(email)) await doors.accounts.remove(id);
  await doors.accounts.add(...people.map((one) => ({ id: one.personId, email: one.email, name: one.name })));
  return { done: report };
}

const named = (rows: readonly ImportRow[], column: 'organisation' | 'partner'): string[] => [
  ...new Set(rows.map((row) => cellOf(row, column)).filter((name) => name !== '')),
];

/** Whom the e-mails of the file sign in today: those who are there, and those who are gone and give theirs up. */
async function whoHolds(
  { accounts, transactions }: Doors,
  rows: readonly ImportRow[],
): Promise<{ held: Map<string, Id>; gone: Map<string, Id> }> {
  const emails = [...new Set(rows.map((row) => cellOf(row, 'email').toLowerCase()))];
  const holders = await accounts.holders(emails);
  const absent = await whoIsGone(transactions, [...holders.values()]);
  const those = (isGone: boolean) => new Map([...holders].filter(([, id]) => absent.has(id) === isGone));
  return { held: those(false), gone: those(true) };
}
