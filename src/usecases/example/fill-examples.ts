import { may } from '../../domain/edition/may.ts';
import type { Examples } from '../../domain/example/example.ts';
import type { ExampleDomains } from '../../domain/example/example-domain.ts';
import { later } from '../../domain/time/instant.ts';
import type { DnsDoor } from '../ports/dns.ts';
import type { ExamplePerson } from '../ports/example.ts';
import type { Tx } from '../ports.ts';
import { fillDomains } from './fill-domains.ts';
import { fillIssues } from './fill-issues.ts';
import type { Filling } from './filling.ts';
import { castOf, tellStories } from './tell-stories.ts';

const aYearMs = 365 * 86_400_000;

/**
 * Puts the example organisations into a database that has none, with the requests that their stories tell, and answers
 * the people to sign in as. A database that has them already is left as it is.
 */
export async function fillExamples(
  examples: Examples & { domains: ExampleDomains },
  filling: Filling,
  dns: DnsDoor,
): Promise<ExamplePerson[]> {
  const { transactions, accounts, policies } = filling;
  const known = examples.organisations.filter((one) => policies.keys().includes(one.editionId));
  const first = known[0];
  const filled =
    first !== undefined && (await transactions.forWorker((tx) => tx.organisations.find(first.orgId))) !== null;
  if (!filled) {
    await accounts.add(
      ...examples.staff.map(({ staffId, email, name }) => ({ id: staffId, email, name })),
      ...known.flatMap(({ people }) => people.map(({ personId, email, name }) => ({ id: personId, email, name }))),
    );
    // One transaction: a start that is interrupted leaves no half of it behind.
    await transactions.forWorker(async (tx) => {
      await fillPeople(tx, { ...examples, organisations: known }, filling);
      await fillIssues(tx, examples.issues, filling);
      await tellStories(tx, examples, filling);
      const cast = castOf(examples, filling);
      const person = (id: string) => {
        const one = cast.get(id);
        return one?.kind === 'person' ? one : null;
      };
      await fillDomains(tx, examples.domains, person, dns, filling);
    });
  }
  return [
    ...known.flatMap((organisation) =>
      organisation.people.flatMap((person): ExamplePerson[] => {
        if (person.shows === undefined) return [];
        const administers = may(policies.current(organisation.editionId).edition, person.roles).has('requests.manage');
        return [
          {
            id: person.personId,
            name: person.name,
            edition: organisation.editionId,
            organisation: organisation.name,
            kind: organisation.kind === 'partner' ? 'partner' : administers ? 'administrator' : 'user',
            shows: person.shows,
          },
        ];
      }),
    ),
    ...examples.staff.map(
      (staff): ExamplePerson => ({
        id: staff.staffId,
        name: staff.name,
        edition: staff.editions.length === 1 ? (staff.editions[0] ?? null) : null,
        organisation: null,
        kind: staff.kind,
        shows: staff.shows,
      }),
    ),
  ];
}

async function fillPeople(
  tx: Tx,
  { organisations, staff }: Examples,
  { now, newId, policies }: Filling,
): Promise<void> {
  const createdAt = later(now, -aYearMs);
  for (const { people: _people, subscriptions: _s, agreements: _a, delegates: _d, ...organisation } of organisations)
    await tx.organisations.add({ ...organisation, createdAt });
  for (const { orgId, editionId, people, subscriptions, agreements, delegates } of organisations) {
    for (const { shows: _shows, ...person } of people) {
      await tx.organisations.addPerson({ ...person, orgId, editionId, state: 'active', createdAt });
      await tx.organisations.addContact({
        orgId,
        id: newId(now),
        personId: person.personId,
        editionId,
        kind: 'email',
        value: person.email,
        setAt: createdAt,
      });
      if (person.phone !== null)
        await tx.organisations.addContact({
          orgId,
          id: newId(now),
          personId: person.personId,
          editionId,
          kind: 'phone',
          value: person.phone,
          setAt: createdAt,
        });
    }
    for (const subscription of subscriptions)
      await tx.organisations.addSubscription({ ...subscription, orgId, editionId });
    for (const agreement of agreements) await tx.organisations.addAgreement({ ...agreement, orgId, editionId });
    for (const { partnerOrgId, kind } of delegates)
      await tx.organisations.setDelegation({
        orgId,
        partnerOrgId,
        editionId,
        kind,
        acceptedAt: createdAt,
        endedAt: null,
      });
  }
  for (const { shows: _shows, ...one } of staff)
    await tx.staff.add({
      ...one,
      editions: one.editions.filter((key) => policies.keys().includes(key)),
      state: 'active',
      createdAt,
    });
}
