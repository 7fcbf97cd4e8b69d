import type { Hono } from 'hono';
import * as contract from '../../contract/intake.ts';
import { proposeSeverity } from '../../usecases/intake/propose-severity.ts';
import { readIntake } from '../../usecases/intake/read-intake.ts';
import { inNameOfPerson } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** What the form for a new request asks the server. */
export function intakeRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.readIntake, (call) =>
    inNameOfPerson(call, (tx, actor) => readIntake(tx, actor, call.query, call)),
  );
  mount(app, services, contract.proposeSeverity, (call) =>
    inNameOfPerson(call, (tx, actor) => proposeSeverity(tx, actor, call.body, call)),
  );
  mount(app, services, contract.checkPhone, async ({ body, say }) => {
    const found = services.phones.check(body.phone, body.country.toUpperCase());
    return {
      valid: found !== null,
      international: found?.international ?? null,
      words: found === null ? say('server:phone.not-possible', { country: body.country.toUpperCase() }) : null,
    };
  });
}
