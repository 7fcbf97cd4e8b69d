import type { Hono } from 'hono';
import * as contract from '../../contract/desk-changes.ts';
import { changeTopic } from '../../usecases/request/change-topic.ts';
import { markDuplicate } from '../../usecases/request/mark-duplicate.ts';
import { asStaff } from '../change-request.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** What the desk sets right about a request: what it is about, and which one it repeats. */
export function deskChangeRoutes(app: Hono, services: Services): void {
  mount(app, services, contract.changeTopic, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      changeTopic(tx, actor, call.params.id, call.body, at),
    ),
  );
  mount(app, services, contract.markDuplicate, (call) =>
    asStaff(call, { request: call.params.id }, (tx, actor, at) =>
      markDuplicate(tx, actor, call.params.id, call.body.number, at),
    ),
  );
}
