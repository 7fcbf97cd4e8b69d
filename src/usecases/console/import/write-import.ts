import type { StaffActor } from '../../../domain/access/actor.ts';
import type { Person } from '../../../domain/person/person.ts';
import { reviewContract } from '../../contract/review-contract.ts';
import type { SetUp } from '../../ports/organisations.ts';
import type { Circumstances, Tx } from '../../ports.ts';
import { contactsAtSignUp, followContacts } from '../contacts-of.ts';
import { invitationMail } from '../invite.ts';
import { noteChange } from '../note-change.ts';
import type { Draft } from './draft.ts';
import { isDifferent } from './plan-subscription.ts';

/** Writes what a plan found, all of it in the transaction at hand; answers the people who are new. */
export async function writeImport(
  tx: Tx,
  actor: StaffActor,
  drafts: readonly Draft[],
  invites: boolean,
  circumstances: Circumstances,
): Promise<Person[]> {
  const changes = drafts.map(changesOf).filter(({ isEmpty }) => !isEmpty);
  const newPeople = changes.flatMap(({ people }) => people.added);
  await tx.organisations.addAll({
    organisations: changes.filter(({ draft }) => draft.before === null).map(({ draft }) => draft.organisation),
    people: newPeople,
    contacts: newPeople.flatMap((person) => contactsAtSignUp(person, circumstances.newId)),
    subscriptions: changes.flatMap(({ subscriptions }) => subscriptions.added),
    agreements: changes.flatMap(({ agreements }) => agreements.added),
  });
  for (const change of changes) {
    const { draft } = change;
    if (draft.before !== null && change.isOrganisationChanged) await tx.organisations.save(draft.organisation);
    for (const { before, after } of change.people.changed) {
      await tx.organisations.savePerson(after);
      await followContacts(tx, before, after, circumstances);
    }
    for (const { after } of change.subscriptions.changed) await tx.organisations.saveSubscription(after);
    for (const { after } of change.agreements.changed) await tx.organisations.saveAgreement(after);
    // A term that a file ends is ended for the requests that are open under it too.
    if (change.subscriptions.changed.length + change.agreements.changed.length > 0)
      await reviewContract(
        tx,
        { actorKind: 'support', actorId: actor.staffId, actorName: actor.name },
        draft.organisation.orgId,
        circumstances,
      );
    for (const delegation of change.delegations) await tx.organisations.setDelegation(delegation);
    await noteChange(
      tx,
      actor,
      draft.organisation,
      { verb: 'organisation.imported', subjectId: draft.organisation.orgId, data: countsOf(change) },
      circumstances,
    );
  }
  if (invites) {
    const mails = newPeople.map((person) =>
      invitationMail({ ...person, id: person.personId }, person, circumstances.newId),
    );
    for (let at = 0; at < mails.length; at += 1_000) await tx.outbox.add(mails.slice(at, at + 1_000));
  }
  return newPeople;
}

type Change<T> = { added: T[]; changed: { before: T; after: T }[] };

function changesOf(draft: Draft) {
  const before: SetUp | null = draft.before;
  const people = compare(before?.people ?? [], draft.people, (one) => one.personId);
  const subscriptions = compare(before?.subscriptions ?? [], draft.subscriptions, (one) => one.id);
  const agreements = compare(before?.agreements ?? [], draft.agreements, (one) => one.id);
  const delegations = draft.delegations.filter((one) => !before?.delegations.includes(one));
  const isOrganisationChanged = before === null || isDifferent(before.organisation, draft.organisation);
  const isEmpty =
    !isOrganisationChanged &&
    delegations.length === 0 &&
    [people, subscriptions, agreements].every(({ added, changed }) => added.length + changed.length === 0);
  return { draft, people, subscriptions, agreements, delegations, isOrganisationChanged, isEmpty };
}

function compare<T extends object>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Change<T> {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const change: Change<T> = { added: [], changed: [] };
  for (const one of after) {
    const old = known.get(keyOf(one));
    if (old === undefined) change.added.push(one);
    else if (old !== one) change.changed.push({ before: old, after: one });
  }
  return change;
}

const countsOf = (change: ReturnType<typeof changesOf>): Record<string, unknown> => ({
  name: change.draft.organisation.name,
  people: { added: change.people.added.length, changed: change.people.changed.length },
  subscriptions: { added: change.subscriptions.added.length, changed: change.subscriptions.changed.length },
  agreements: { added: change.agreements.added.length, changed: change.agreements.changed.length },
  partners: change.delegations.length,
});
