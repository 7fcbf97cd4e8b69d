import type { Hono } from 'hono';
import { explainClocks as explainRoute } from '../../contract/clocks.ts';
import * as contract from '../../contract/requests.ts';
import { explainClocks } from '../../usecases/clock/explain-clocks.ts';
import { changeOwnSeverity } from '../../usecases/request/change-severity.ts';
import { closeRequest } from '../../usecases/request/close-request.ts';
import { listRequests } from '../../usecases/request/list-requests.ts';
import { openRequest } from '../../usecases/request/open-request.ts';
import { rateRequest } from '../../usecases/request/rate-request.ts';
import { readRequest } from '../../usecases/request/read-request.ts';
import { reopenRequest } from '../../usecases/request/reopen-request.ts';
import { sendMessage } from '../../usecases/request/send-message.ts';
import { carryTroubleshooting } from '../../usecases/troubleshoot/carry-troubleshooting.ts';
import { trailOf } from '../asker-of.ts';
import { asPerson } from '../change-request.ts';
import { inNameOf } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** The customer's side of requests. */
export function requestRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.openRequest, async (call) => {
    const { organisation, troubleshooting } = call.body;
    const answer = await asPerson(call, null, async (tx, actor, at) => {
      const carried = troubleshooting
        ? await carryTroubleshooting(tx, actor, organisation ?? actor.orgId, troubleshooting, services.troubleshooting)
        : { done: [] };
      return 'refused' in carried ? carried : openRequest(tx, actor, call.body, at, carried.done);
    });
    if (!('refused' in answer)) services.learning.filed(trailOf(call.c, call.who, services), call.body.topic);
    return answer;
  });
  mount(app, services, contract.listRequests, (call) =>
    inNameOf(call, (tx, actor) => listRequests(tx, actor, call.query, call)),
  );
  mount(app, services, contract.readRequest, (call) =>
    inNameOf(call, (tx, actor) => readRequest(tx, actor, call.params.id, call.query.continues === 'true', call)),
  );
  mount(app, services, explainRoute, (call) =>
    inNameOf(call, (tx, actor) => explainClocks(tx, actor, call.params.id, call.query.at ?? null, call)),
  );
  mount(app, services, contract.sendMessage, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => sendMessage(tx, actor, call.params.id, call.body, at)),
  );
  mount(app, services, contract.changeOwnSeverity, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => changeOwnSeverity(tx, actor, call.params.id, call.body, at)),
  );
  mount(app, services, contract.closeRequest, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => closeRequest(tx, actor, call.params.id, at)),
  );
  mount(app, services, contract.reopenRequest, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => reopenRequest(tx, actor, call.params.id, call.body.body, at)),
  );
  mount(app, services, contract.rateRequest, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => rateRequest(tx, actor, call.params.id, call.body, at)),
  );
}
