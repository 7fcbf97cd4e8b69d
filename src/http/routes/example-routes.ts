import type { Hono } from 'hono';
import * as contract from '../../contract/example.ts';
import type { ExamplePerson } from '../../usecases/ports/example.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

/** One-click sign-in as example people. Mounted in example mode only: elsewhere these paths answer 404. */
export function exampleRoutes(app: Hono, services: Services, people: () => Promise<ExamplePerson[]>): void {
  mount(app, services, contract.listExamplePeople, async ({ language }) => ({
    items: (await people()).map(({ shows, ...person }) => ({ ...person, shows: shows[language] })),
  }));
  mount(app, services, contract.signInAsExample, async ({ body }) => {
    if (!(await people()).some((one) => one.id === body.person)) return { refused: { reason: 'not-found' } };
    const { cookie } = await services.accounts.startSession(body.person);
    return new Response('null', { status: 200, headers: { 'content-type': 'application/json', 'set-cookie': cookie } });
  });
}
