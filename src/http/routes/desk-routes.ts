import type { Hono } from 'hono';
import * as contract from '../../contract/desk.ts';
import { countDesk } from '../../usecases/desk/count-desk.ts';
import { findOrganisations } from '../../usecases/desk/find-organisations.ts';
import { findRequests } from '../../usecases/desk/find-requests.ts';
import { listColleagues } from '../../usecases/desk/list-colleagues.ts';
import { listDesk } from '../../usecases/desk/list-desk.ts';
import { lookAtRequest } from '../../usecases/desk/look-at-request.ts';
import { readDeskEdition } from '../../usecases/desk/read-desk-edition.ts';
import { readOrganisationCard } from '../../usecases/desk/read-organisation-card.ts';
import { answerRequest } from '../../usecases/request/answer-request.ts';
import { setSeverity } from '../../usecases/request/change-severity.ts';
import { handOverRequest } from '../../usecases/request/hand-over-request.ts';
import { linkServiceIssue } from '../../usecases/request/link-service-issue.ts';
import { logCall } from '../../usecases/request/log-call.ts';
import { openRequestForCaller } from '../../usecases/request/open-request-for-caller.ts';
import { resolveRequest } from '../../usecases/request/resolve-request.ts';
import { takeRequest } from '../../usecases/request/take-request.ts';
import { writeNote } from '../../usecases/request/write-note.ts';
import { asStaff } from '../change-request.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** The agents' desk. */
export function deskRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.listDesk, (call) =>
    inNameOfStaff(call, (tx, actor) => listDesk(tx, actor, call.query, call)),
  );
  mount(app, services, contract.countDesk, (call) =>
    inNameOfStaff(call, (tx, actor) => countDesk(tx, actor, call.query.edition, call.now)),
  );
  mount(app, services, contract.readDeskEdition, (call) =>
    inNameOfStaff(call, (_tx, actor) => Promise.resolve(readDeskEdition(actor, call.params.key, call))),
  );
  mount(app, services, contract.findRequests, (call) =>
    inNameOfStaff(call, (tx, actor) => findRequests(tx, actor, call.query, call)),
  );
  mount(app, services, contract.listColleagues, (call) =>
    inNameOfStaff(call, (tx, actor) => listColleagues(tx, actor, call.query.edition)),
  );
  mount(app, services, contract.findOrganisations, (call) =>
    inNameOfStaff(call, (tx, actor) => findOrganisations(tx, actor, call.query)),
  );
  mount(app, services, contract.readOrganisationCard, (call) =>
    inNameOfStaff(call, (tx, actor) => readOrganisationCard(tx, actor, call.params.id, call)),
  );
  mount(app, services, contract.lookAtRequest, (call) =>
    inNameOfStaff(call, (tx, actor) => lookAtRequest(tx, actor, call.params.id, call.body.doing, call.now)),
  );

  mount(app, services, contract.openRequestForCaller, (call) =>
    asStaff(call, { organisation: call.body.organisation }, (tx, actor, at) =>
      openRequestForCaller(tx, actor, call.body, at),
    ),
  );
  mount(app, services, contract.takeRequest, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) => takeRequest(tx, actor, call.params.id, at)),
  );
  mount(app, services, contract.handOverRequest, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      handOverRequest(tx, actor, call.params.id, call.body, at),
    ),
  );
  mount(app, services, contract.answerRequest, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      answerRequest(tx, actor, call.params.id, call.body, at),
    ),
  );
  mount(app, services, contract.writeNote, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      writeNote(tx, actor, call.params.id, call.body.body, at),
    ),
  );
  mount(app, services, contract.setSeverity, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      setSeverity(tx, actor, call.params.id, call.body, at),
    ),
  );
  mount(app, services, contract.resolveRequest, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      resolveRequest(tx, actor, call.params.id, call.body.body, at),
    ),
  );
  mount(app, services, contract.logCall, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) => logCall(tx, actor, call.params.id, call.body, at)),
  );
  mount(app, services, contract.linkServiceIssue, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      linkServiceIssue(tx, actor, call.params.id, call.body.issue, at),
    ),
  );
}
