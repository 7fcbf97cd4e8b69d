import type { StaffActor } from '../../../domain/access/actor.ts';
import { refuseStaff } from '../../../domain/access/may.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { SetUp } from '../../ports/organisations.ts';
import type { Circumstances, Tx } from '../../ports.ts';
import type { ImportRow } from './columns.ts';

type Cells = ImportRow['cells'];
const pageSize = 200;

/** All organisations of an edition as rows that an import reads again and finds unchanged. Who has left is not in it. */
export async function exportOrganisations(
  tx: Tx,
  actor: StaffActor,
  editionId: string,
  { now, newId }: Circumstances,
): Promise<Outcome<Cells[]>> {
  const denied = refuseStaff(actor, ['operator'], editionId);
  if (denied !== null) return refused(denied);
  const rows: Cells[] = [];
  const names = new Map<string, string>();
  const setUps: SetUp[] = [];
  for (let after: { name: string; orgId: string } | null = null; ; ) {
    const page = await tx.organisations.byName(editionId, { text: '' }, after, pageSize);
    for (const one of page) names.set(one.orgId, one.name);
    const pageNames = [...new Set(page.map(({ name }) => name))];
    const ids = new Set(page.map(({ orgId }) => orgId));
    const found = await tx.organisations.setUps(editionId, pageNames);
    setUps.push(...found.filter(({ organisation }) => ids.has(organisation.orgId)));
    after = page.at(-1) ?? null;
    if (page.length < pageSize) break;
  }
  for (const setUp of setUps) {
    rows.push(...rowsOf(setUp, names));
    await tx.audit.add({
      orgId: setUp.organisation.orgId,
      at: now,
      id: newId(),
      editionId,
      actorKind: actor.staffKind,
      actorId: actor.staffId,
      actorName: actor.name,
      verb: 'organisation.exported',
      subjectId: setUp.organisation.orgId,
      reading: 'read',
      data: {},
    });
  }
  return { done: rows };
}

/** As many rows as the longest of its lists; the facts of the organisation stand in the first. */
function rowsOf(
  { organisation, people, subscriptions, agreements, delegations }: SetUp,
  names: Map<string, string>,
): Cells[] {
  const active = people.filter(({ state }) => state === 'active');
  const running = delegations.filter(({ endedAt }) => endedAt === null);
  const count = Math.max(1, active.length, subscriptions.length, agreements.length);
  const rows = Array.from({ length: count }, (_, at): Cells => {
    const person = active[at];
    const subscription = subscriptions[at];
    const agreement = agreements[at];
    return {
      organisation: organisation.name,
      ...(at > 0
        ? {}
        : {
            kind: organisation.kind,
            country: organisation.country,
            zone: organisation.zone,
            language: organisation.language,
            'organisation-phone': organisation.phone ?? '',
            'organisation-email': organisation.email ?? '',
            website: organisation.website ?? '',
          }),
      ...(person === undefined
        ? {}
        : { person: person.name, email: person.email, phone: person.phone ?? '', roles: person.roles.join(';') }),
      ...(subscription === undefined
        ? {}
        : {
            plan: subscription.plan,
            seats: String(subscription.seats),
            standing: subscription.standing,
            partner: names.get(subscription.partnerOrgId ?? '') ?? '',
            starts: subscription.startedOn,
            ends: subscription.endsOn ?? '',
          }),
      ...(agreement === undefined
        ? {}
        : {
            agreement: agreement.kind,
            'agreement-starts': agreement.startedOn,
            'agreement-ends': agreement.endsOn ?? '',
          }),
    };
  });
  // A relation stands beside a partner, and a row has room for one.
  const relations = running.map(({ partnerOrgId, kind }) => ({
    organisation: organisation.name,
    partner: names.get(partnerOrgId) ?? '',
    relation: kind,
  }));
  return [...rows, ...relations];
}
