import type { Hono } from 'hono';
import * as contract from '../../contract/console.ts';
import type { Id } from '../../domain/id/uuid.ts';
import { addPerson } from '../../usecases/console/add-person.ts';
import { addStaff } from '../../usecases/console/add-staff.ts';
import { changePerson } from '../../usecases/console/change-person.ts';
import { changeStaff } from '../../usecases/console/change-staff.ts';
import { claimEmail } from '../../usecases/console/claim-email.ts';
import { invite } from '../../usecases/console/invite.ts';
import { invitePerson } from '../../usecases/console/invite-person.ts';
import { inviteStaff } from '../../usecases/console/invite-staff.ts';
import { listStaff } from '../../usecases/console/list-staff.ts';
import type { Refusal } from '../../usecases/outcome.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { type Calling, mount } from '../mount.ts';
import type { Services } from '../services.ts';

type Somebody = { id: Id; email: string; name: string; state: 'active' | 'left' };

/**
 * The operator's verbs that change who can sign in. The fact and the mail of the invitation are one transaction; the
 * account follows after the commit, idempotently: the worker makes good what a crash in between has left out.
 */
export function consolePeopleRoutes(app: Hono, services: Services): void {
  const { accounts, phones, transactions } = services;

  mount(app, services, contract.addPerson, (call) =>
    withEmail(call, call.body.email, null, async (from) => {
      const added = await inNameOfStaff(call, (tx, actor) =>
        addPerson(tx, actor, call.params.org, call.body, phones, call.circumstances),
      );
      if ('refused' in added) return added;
      const { person, organisation } = added;
      return { ...organisation, ...(await linkFor({ ...person, id: person.personId }, from)) };
    }),
  );
  mount(app, services, contract.changePerson, async (call) => {
    const email = call.body.email ?? (await emailOfReturning(call.params.id, call.body.state));
    return withEmail(call, email, call.params.id, async (from) => {
      const changed = await inNameOfStaff(call, (tx, actor) =>
        changePerson(tx, actor, call.params, call.body, phones, call.circumstances),
      );
      if ('refused' in changed) return changed;
      const { before, after, organisation } = changed;
      await followAccount({ ...before, id: before.personId }, { ...after, id: after.personId }, from);
      return organisation;
    });
  });
  mount(app, services, contract.invitePerson, async (call) => {
    const person = await inNameOfStaff(call, (tx, actor) => invitePerson(tx, actor, call.params, call.circumstances));
    return 'refused' in person ? person : linkFor({ ...person, id: person.personId }, null);
  });

  mount(app, services, contract.listStaff, (call) => inNameOfStaff(call, (tx, actor) => listStaff(tx, actor)));
  mount(app, services, contract.addStaff, (call) =>
    withEmail(call, call.body.email, null, async (from) => {
      const staff = await inNameOfStaff(call, (tx, actor) => addStaff(tx, actor, call.body, call.circumstances));
      return 'refused' in staff ? staff : { ...staff, ...(await linkFor({ ...staff, id: staff.staffId }, from)) };
    }),
  );
  mount(app, services, contract.changeStaff, async (call) => {
    const email = call.body.email ?? (await emailOfReturning(call.params.id, call.body.state));
    return withEmail(call, email, call.params.id, async (from) => {
      const changed = await inNameOfStaff(call, (tx, actor) =>
        changeStaff(tx, actor, call.params.id, call.body, call.circumstances),
      );
      if ('refused' in changed) return changed;
      const { before, after } = changed;
      await followAccount({ ...before, id: before.staffId }, { ...after, id: after.staffId }, from);
      return after;
    });
  });
  mount(app, services, contract.inviteStaff, async (call) => {
    const staff = await inNameOfStaff(call, (tx, actor) => inviteStaff(tx, actor, call.params.id, call.circumstances));
    return 'refused' in staff ? staff : linkFor({ ...staff, id: staff.staffId }, null);
  });

  /** Somebody who comes back needs their e-mail to be free again. */
  async function emailOfReturning(id: Id, state: 'active' | 'left' | undefined): Promise<string | undefined> {
    if (state !== 'active') return undefined;
    return transactions.forWorker(async (tx) => {
      const found = (await tx.organisations.peopleById([id]))[0] ?? (await tx.staff.find(id));
      return found?.state === 'left' ? found.email : undefined;
    });
  }

  /** Asks whether the e-mail is free, then does the work; two at the same moment are told alike by the database. */
  async function withEmail<T>(
    call: Calling,
    email: string | undefined,
    holder: Id | null,
    work: (from: Id | null) => Promise<T | { refused: Refusal }>,
  ): Promise<T | { refused: Refusal }> {
    if (call.actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
    const claim = email === undefined ? { done: { from: null } } : await claimEmail(services, email, holder);
    if ('refused' in claim) return claim;
    try {
      return await work(claim.done.from);
    } catch (error) {
      const { constraint } = error as { constraint?: string };
      if (constraint !== 'person_by_email' && constraint !== 'staff_email_key') throw error;
      return { refused: { reason: 'email-taken', field: 'email', came: email ?? '' } };
    }
  }

  async function linkFor(somebody: Omit<Somebody, 'state'>, from: Id | null): Promise<{ invitation: string }> {
    const path = await invite(accounts, somebody, from);
    services.nudge();
    return { invitation: `${services.options.publicUrl ?? ''}${path}` };
  }

  async function followAccount(before: Somebody, after: Somebody, from: Id | null): Promise<void> {
    if (from !== null) await accounts.remove(from);
    await accounts.add({ id: after.id, email: after.email, name: after.name });
    const email = after.email.toLowerCase() === before.email.toLowerCase() ? {} : { email: after.email };
    if (after.name !== before.name || email.email !== undefined)
      await accounts.rename(after.id, { name: after.name, ...email });
    if (after.state === 'left') await accounts.endSessions(after.id);
  }
}
