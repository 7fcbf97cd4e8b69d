import type { Hono } from 'hono';
import * as contract from '../../contract/console.ts';
import { addAgreement } from '../../usecases/console/add-agreement.ts';
import { addContact } from '../../usecases/console/add-contact.ts';
import { addSubscription } from '../../usecases/console/add-subscription.ts';
import { changeAgreement } from '../../usecases/console/change-agreement.ts';
import { changeOrganisation } from '../../usecases/console/change-organisation.ts';
import { changeSubscription } from '../../usecases/console/change-subscription.ts';
import { consoleFacts } from '../../usecases/console/console-facts.ts';
import { exportOrganisations } from '../../usecases/console/import/export-organisations.ts';
import { importOrganisations } from '../../usecases/console/import/import-organisations.ts';
import { listOrganisations } from '../../usecases/console/list-organisations.ts';
import { makeOrganisation } from '../../usecases/console/make-organisation.ts';
import { readEdition } from '../../usecases/console/read-edition.ts';
import { readOrganisation } from '../../usecases/console/read-organisation.ts';
import { removeContact } from '../../usecases/console/remove-contact.ts';
import { setPartner } from '../../usecases/console/set-partner.ts';
import { readCsv } from '../csv/read-csv.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';
import { consolePeopleRoutes } from './console-people-routes.ts';

/** What the operator sets up. */
export function consoleRoutes(app: Hono, services: Services): void {
  const { phones, policies } = services;
  mount(app, services, contract.consoleFacts, async ({ actor, language }) =>
    actor.kind === 'staff' ? consoleFacts(actor, policies, language) : { refused: { reason: 'needs-staff' } },
  );
  mount(app, services, contract.readEdition, (call) =>
    inNameOfStaff(call, async (_tx, actor) => readEdition(actor, call.params.key, policies, call.language)),
  );

  mount(app, services, contract.listOrganisations, (call) =>
    inNameOfStaff(call, (tx, actor) => listOrganisations(tx, actor, call.query)),
  );
  mount(app, services, contract.readOrganisation, (call) =>
    inNameOfStaff(call, (tx, actor) => readOrganisation(tx, actor, call.params.org, call.circumstances)),
  );
  mount(app, services, contract.makeOrganisation, (call) =>
    inNameOfStaff(call, (tx, actor) => makeOrganisation(tx, actor, call.body, phones, call.circumstances)),
  );
  mount(app, services, contract.changeOrganisation, (call) =>
    inNameOfStaff(call, (tx, actor) =>
      changeOrganisation(tx, actor, call.params.org, call.body, phones, call.circumstances),
    ),
  );
  mount(app, services, contract.addContact, (call) =>
    inNameOfStaff(call, (tx, actor) => addContact(tx, actor, call.params.org, call.body, phones, call.circumstances)),
  );
  mount(app, services, contract.removeContact, (call) =>
    inNameOfStaff(call, (tx, actor) => removeContact(tx, actor, call.params, call.circumstances)),
  );
  mount(app, services, contract.addSubscription, (call) =>
    inNameOfStaff(call, (tx, actor) => addSubscription(tx, actor, call.params.org, call.body, call.circumstances)),
  );
  mount(app, services, contract.changeSubscription, (call) =>
    inNameOfStaff(call, (tx, actor) => changeSubscription(tx, actor, call.params, call.body, call.circumstances)),
  );
  mount(app, services, contract.addAgreement, (call) =>
    inNameOfStaff(call, (tx, actor) => addAgreement(tx, actor, call.params.org, call.body, call.circumstances)),
  );
  mount(app, services, contract.changeAgreement, (call) =>
    inNameOfStaff(call, (tx, actor) => changeAgreement(tx, actor, call.params, call.body, call.circumstances)),
  );
  mount(app, services, contract.setPartner, (call) =>
    inNameOfStaff(call, (tx, actor) => setPartner(tx, actor, call.params, call.body.kind, call.circumstances)),
  );

  mount(app, services, contract.importOrganisations, async (call) => {
    if (call.actor.kind !== 'staff') return { refused: { reason: 'needs-staff' } };
    const outcome = await importOrganisations(
      services,
      call.actor,
      call.body,
      readCsv(call.body.csv, call.say),
      phones,
      call,
    );
    services.nudge();
    return 'refused' in outcome ? outcome : outcome.done;
  });
  mount(app, services, contract.exportOrganisations, async (call) => {
    const rows = await inNameOfStaff(call, (tx, actor) =>
      exportOrganisations(tx, actor, call.query.edition, call.circumstances),
    );
    if ('refused' in rows) return rows;
    const name = `organisations-${call.query.edition}-${call.now.slice(0, 10)}.csv`;
    return new Response(writeCsv(rows), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
    });
  });
  consolePeopleRoutes(app, services);
}
