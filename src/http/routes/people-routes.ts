import type { Hono } from 'hono';
import * as contract from '../../contract/people.ts';
import { giveRoles } from '../../usecases/people/give-roles.ts';
import { listAdministrators } from '../../usecases/people/list-administrators.ts';
import { listPeople } from '../../usecases/people/list-people.ts';
import { listRecord } from '../../usecases/people/list-record.ts';
import { inNameOfPerson } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** An organisation's own people, roles and record. */
export function peopleRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.listAdministrators, (call) =>
    inNameOfPerson(call, (tx, actor) => listAdministrators(tx, actor, call)),
  );
  mount(app, services, contract.listPeople, (call) => inNameOfPerson(call, (tx, actor) => listPeople(tx, actor, call)));
  mount(app, services, contract.giveRoles, (call) =>
    inNameOfPerson(call, (tx, actor) => giveRoles(tx, actor, call.params.id, call.body.roles, call)),
  );
  mount(app, services, contract.listReads, (call) =>
    inNameOfPerson(call, (tx, actor) => listRecord(tx, actor, call.query)),
  );
}
