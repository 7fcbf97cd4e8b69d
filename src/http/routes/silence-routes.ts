import type { Hono } from 'hono';
import * as contract from '../../contract/silence.ts';
import { objectToSilence } from '../../usecases/silence/object-to-silence.ts';
import { pressCustomer } from '../../usecases/silence/press-customer.ts';
import { asPerson, asStaff } from '../change-request.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** What both sides may do about a customer's silence. */
export function silenceRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.objectToSilence, (call) =>
    asPerson(call, call.params.id, (tx, actor, at) => objectToSilence(tx, actor, call.params.id, call.body.words, at)),
  );
  mount(app, services, contract.pressCustomer, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      pressCustomer(tx, actor, call.params.id, call.body.step, at),
    ),
  );
}
