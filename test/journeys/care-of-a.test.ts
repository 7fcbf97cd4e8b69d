import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepWakes } from '../../src/usecases/silence/sweep-wakes.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let chen: Who;
let li: Who;
let supervisor: Who;
let operator: Who;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  chen = await world.staff('agent', ['21vianet'], { name: '陈静' });
  li = await world.staff('agent', ['21vianet'], { name: '李明' });
  supervisor = await world.staff('supervisor', ['21vianet']);
  operator = await world.staff('operator', ['21vianet']);
});
beforeEach(async () => {
  world.at('2026-06-08T02:00:00.000Z');
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['advanced'],
  });
  admin = await world.person(org, '21vianet');
});
afterAll(() => world.close());

const assigned = [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }];
const grave = (given: object = {}) =>
  aRequest({
    severity: 'A',
    impact: { effect: 'stopped', who: 'all' },
    impactStatement: 'All stopped',
    peopleAssigned: assigned,
    contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
    ...given,
  });
const open = () => world.ok(admin, 'POST', '/api/requests', grave());
const onDesk = (who: Who, id: string, verb: string, body: unknown) =>
  world.ok(who, 'POST', `/api/desk/requests/${id}/${verb}`, body);
const read = (id: string, who = chen) => world.ok(who, 'GET', `/api/requests/${id}`);
const owner = async (id: string) =>
  (await read(id)).events
    .filter((one: any) => one.kind.startsWith('owner.'))
    .map((one: any) => `${one.kind} ${one.at.slice(11, 16)}`);
const sweep = () => {
  const { services } = world;
  return sweepWakes(services.transactions, {
    now: services.clock(),
    newId: () => services.newId(services.clock()),
    policies: services.policies,
  });
};

describe('what a customer brings to an A', () => {
  test('people who work on it, with their phones, or it cannot be asked; they stand on the request', async () => {
    const refused = await world.call(admin, 'POST', '/api/requests', grave({ peopleAssigned: [] }));
    expect(refused.body).toMatchObject({ code: 'needs-people-assigned', errors: [{ path: 'peopleAssigned' }] });
    expect((await open()).peopleAssigned).toEqual(assigned);

    const high = await world.ok(admin, 'POST', '/api/requests', aRequest());
    const raise = (body: object) =>
      world.call(admin, 'POST', `/api/requests/${high.id}/severity`, {
        severity: 'A',
        reason: 'All stopped',
        impactStatement: 'All stopped',
        ...body,
      });
    expect((await raise({})).body.code).toBe('needs-people-assigned');
    expect((await raise({ peopleAssigned: assigned })).body.peopleAssigned).toEqual(assigned);
  });

  test('the form says so before it is sent, in the severity that needs it only', async () => {
    const { severities } = await world.ok(admin, 'GET', '/api/intake');
    expect(severities.technical.map((one: any) => [one.key, one.needs.peopleAssigned])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
    ]);
  });
});

describe('an A has an owner at every hour', () => {
  test('without one it is warned of at once, again every quarter of an hour, and shown to who watches', async () => {
    const { id, number } = await open();
    expect(await owner(id)).toEqual(['owner.missing 02:00']);
    for (let quarter = 0; quarter < 2; quarter++) {
      world.at(15);
      await sweep();
      await sweep();
    }
    expect(await owner(id)).toEqual(['owner.missing 02:00', 'owner.missing 02:15', 'owner.missing 02:30']);
    expect((await read(id)).care).toMatchObject({ lack: 'unattended', since: '2026-06-08T02:00:00.000Z' });
    const watch = await world.ok(supervisor, 'GET', '/api/desk/watch?edition=21vianet');
    expect(watch.unattended.map((one: any) => one.id)).toContain(id);
    const mails = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=21vianet&limit=100')).items.filter(
      (one: any) => one.subject === `Request ${number} has no owner`,
    );
    // Supervisors each time; whoever could take it, once.
    const to = (who: Who) => mails.filter((one: any) => one.to === who.email).length;
    expect([supervisor, chen, li].map(to)).toEqual([3, 1, 1]);
    expect(JSON.stringify(await read(id, admin))).not.toContain('owner.');

    await onDesk(chen, id, 'take', {});
    world.at(60);
    await sweep();
    expect(await owner(id)).toHaveLength(3);
    expect((await read(id)).care).toEqual({
      lack: null,
      since: null,
      words: null,
      shiftEndsAt: '2026-06-08T08:00:00.000Z',
    });
  });

  test('it is handed over in writing, what was done and what comes next; taking it up acknowledges that', async () => {
    const { id } = await open();
    await onDesk(chen, id, 'take', {});
    world.at(480);
    const give = (body: object) =>
      world.call(chen, 'POST', `/api/desk/requests/${id}/hand-over`, { to: li.id, ...body });
    expect((await give({ note: 'Yours now' })).body).toMatchObject({
      code: 'needs-handover',
      errors: [{ path: 'done' }],
    });
    expect((await give({ done: 'Logs read, mail flow traced' })).body.errors[0].path).toBe('next');
    const given = await give({ done: 'Logs read, mail flow traced', next: 'Ask the network team for the trace' });
    expect(given.body).toMatchObject({ owner: { id: li.id }, care: { lack: 'not-taken-up' } });
    expect(given.body.events.find((one: any) => one.kind === 'owner.handover').words).toBe(
      '陈静 handed over to 李明. Done: Logs read, mail flow traced Next: Ask the network team for the trace',
    );

    world.at(15);
    await sweep();
    expect((await owner(id)).at(-1)).toBe('owner.not-taken-up 10:15');
    const taken = await onDesk(li, id, 'take', {});
    expect(taken.care.lack).toBeNull();
    expect((await owner(id)).at(-1)).toBe('owner.took-up 10:15');
    world.at(60);
    await sweep();
    expect((await owner(id)).at(-1)).toBe('owner.took-up 10:15');
    expect(JSON.stringify(await read(id, admin))).not.toContain('network team');
  });

  test('through three shifts it is handed over in writing, by a colleague or by oneself, and nothing is lost while the process is down', async () => {
    const { id, number } = await open();
    await onDesk(chen, id, 'take', {});
    const passes = async (moment: string) => {
      world.at(`2026-06-${moment}:00.000Z`);
      await sweep();
      await sweep();
      return (await owner(id)).slice(1);
    };
    // 16:00 in Beijing, and a moment before.
    world.at('2026-06-08T07:59:59.999Z');
    await sweep();
    expect(await owner(id)).toHaveLength(1);
    expect(await passes('08T08:00')).toEqual(['owner.handover-asked 08:00']);
    const asked = await read(id);
    expect(asked.care).toMatchObject({ lack: 'handover-due', since: '2026-06-08T08:00:00.000Z' });
    expect(asked.care.words).toContain('陈静 hands over in writing by');
    const words = await Promise.all(
      ['ja', 'zh'].map(async (lang) => (await world.ok(chen, 'GET', `/api/requests/${id}?lang=${lang}`)).care.words),
    );
    expect(words[0]).toContain('書面で引き継いで');
    expect(words[1]).toContain('书面交接');

    expect((await passes('08T08:30')).at(-1)).toBe('owner.handover-missing 08:30');
    const overdue = (await read(id)).care;
    expect(overdue).toMatchObject({ lack: 'handover-missing', words: expect.stringContaining('has not handed') });
    const missing = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=21vianet&limit=100')).items.filter(
      (one: any) => one.subject === `Request ${number}: the hand-over of the shift is missing`,
    );
    expect(missing.map((one: any) => one.to).toSorted()).toEqual([chen.email, supervisor.email].toSorted());

    const given = { done: 'Logs read, mail flow traced', next: 'Ask the network team for the trace' };
    await onDesk(chen, id, 'hand-over', { to: li.id, ...given });
    world.at('2026-06-08T08:40:00.000Z');
    await onDesk(li, id, 'take', {});
    expect((await read(id)).care).toMatchObject({ lack: null, shiftEndsAt: '2026-06-08T16:00:00.000Z' });

    // Down from before midnight until 03:10: asked once, late, and the half hour counts from then.
    expect((await passes('08T19:10')).at(-1)).toBe('owner.handover-asked 19:10');
    expect((await read(id)).events.at(-1).data).toEqual({ since: '2026-06-08T16:00:00.000Z' });
    expect((await passes('08T19:39')).at(-1)).toBe('owner.handover-asked 19:10');
    const stays = await onDesk(li, id, 'hand-over', { to: li.id, ...given });
    expect(stays).toMatchObject({
      owner: { id: li.id },
      care: { lack: null, shiftEndsAt: '2026-06-09T00:00:00.000Z' },
    });
    expect(stays.events.at(-1).words).toBe(
      '李明 stays on for the next shift. Done: Logs read, mail flow traced Next: Ask the network team for the trace',
    );
    expect(JSON.stringify(await read(id, admin))).not.toMatch(/owner\.|network team|shift/);

    await onDesk(li, id, 'resolve', { body: 'Mail flows again.' });
    expect((await passes('09T00:00')).at(-1)).toBe('owner.stayed 19:39');
  });

  test('a hand-over that is missing is shown to who watches, with who owes it and since when, until it is there', async () => {
    const { id } = await open();
    await onDesk(chen, id, 'take', {});
    const watched = async (lang = 'en') =>
      (await world.ok(supervisor, 'GET', `/api/desk/watch?edition=21vianet&lang=${lang}`)).handovers.filter(
        (one: any) => one.id === id,
      );
    world.at('2026-06-08T08:00:00.000Z');
    await sweep();
    world.at('2026-06-08T08:29:59.999Z');
    expect(await watched()).toEqual([]);
    world.at('2026-06-08T08:30:00.000Z');
    expect(await watched()).toMatchObject([
      { lack: 'handover-missing', since: '2026-06-08T08:00:00.000Z', owner: { name: '陈静' } },
    ]);
    expect((await watched())[0].words).toBe((await read(id)).care.words);
    expect((await watched('ja'))[0].words).toContain('書面での引き継ぎがまだありません');

    const given = { done: 'Logs read, mail flow traced', next: 'Ask the network team for the trace' };
    await onDesk(chen, id, 'hand-over', { to: li.id, ...given });
    expect(await watched()).toMatchObject([
      { lack: 'not-taken-up', since: '2026-06-08T08:30:00.000Z', owner: { name: '李明' } },
    ]);
    await onDesk(li, id, 'take', {});
    expect(await watched()).toEqual([]);
  });

  test('taken at a shift’s end without a written hand-over it goes on, and that nothing was written stays on record', async () => {
    const { id } = await open();
    await onDesk(chen, id, 'take', {});
    world.at('2026-06-08T08:05:00.000Z');
    await sweep();
    const taken = await onDesk(li, id, 'take', {});
    expect(taken).toMatchObject({
      owner: { id: li.id },
      care: { lack: null, shiftEndsAt: '2026-06-08T16:00:00.000Z' },
    });
    expect(taken.events.at(-1)).toMatchObject({
      kind: 'owner.unwritten',
      audience: 'support',
      words: '陈静 left no written hand-over of the shift.',
    });
    // Until the next change nothing more is asked of anybody.
    world.at('2026-06-08T15:59:00.000Z');
    await sweep();
    expect((await owner(id)).at(-1)).toBe('owner.unwritten 08:05');
  });

  test('given back to the queue it is warned of at once; a B asks for none of this', async () => {
    const { id } = await open();
    await onDesk(chen, id, 'take', {});
    world.at(1);
    await onDesk(chen, id, 'hand-over', { to: null, done: 'Everything so far', next: 'Somebody awake takes it' });
    expect((await owner(id)).at(-1)).toBe('owner.missing 02:01');

    const high = await world.ok(admin, 'POST', '/api/requests', aRequest());
    await onDesk(chen, high.id, 'take', {});
    await onDesk(chen, high.id, 'hand-over', { to: li.id, note: 'Yours' });
    world.at(600);
    await sweep();
    expect(await owner(high.id)).toEqual([]);
    expect((await read(high.id)).care).toBeNull();
  });
});
