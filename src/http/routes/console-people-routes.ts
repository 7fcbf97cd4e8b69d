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
  const { accounts, phones } = services;

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
  mount(app, services, contract.changePerson, (call) =>
    withEmail(call, call.body.email ?? (await_(call) as never), call.params.id, async (from) => {
      const changed = await inNameOfStaff(call, (tx, actor) =>
        changePerson(tx, actor, call.params, call.body, phones, call.circumstances),
      );
      if ('refused' in changed) return changed;
      await followAccount(
        { ...changed.before, id: changed.before.personId },
        { ...changed.after, id: changed.after.personId },
        from,
      );
      return changed.organisation;
    }),
  );
}
