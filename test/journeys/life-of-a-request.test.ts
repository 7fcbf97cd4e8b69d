import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepClocks } from '../../src/usecases/clock/sweep-clocks.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let admin: Who;
let agent: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet'], { name: '陈静' });
});
beforeEach(async () => {
  world.at('2026-03-04T02:00:00.000Z');
  admin = await world.person(
    await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['advanced'],
    }),
    '21vianet',
  );
});
afterAll(() => world.close());

const onDesk = (id: string, verb: string, body: unknown) =>
  world.ok(agent, 'POST', `/api/desk/requests/${id}/${verb}`, body);

describe('states and their lawful moves', () => {
  test('asked, it waits for the customer; answered, for support; the clock pauses meanwhile', async () => {
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    world.at(60);
    expect((await onDesk(id, 'answers', { body: '请问版本号？', asks: true })).state).toBe('waiting-for-customer');
    world.at(60);
    const written = await world.ok(admin, 'POST', `/api/requests/${id}/messages`, { body: '16.0' });
    expect([written.state, written.lastWord]).toEqual(['waiting-for-support', 'customer']);
    expect(written.moves).toEqual(['write', 'change-severity', 'close']);
  });

  test('solved, it asks the customer; closed, it can be reopened for fourteen days and no minute longer', async () => {
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    await onDesk(id, 'resolve', { body: '已修复。' });
    expect((await world.call(agent, 'POST', `/api/desk/requests/${id}/resolve`, { body: 'again' })).body.code).toBe(
      'not-in-this-state',
    );
    await world.ok(admin, 'POST', `/api/requests/${id}/close`, {});
    expect(
      (await world.ok(agent, 'GET', '/api/desk/requests?edition=21vianet')).items.map((one: any) => one.id),
    ).not.toContain(id);
    expect((await world.call(admin, 'POST', `/api/requests/${id}/messages`, { body: 'late' })).body.code).toBe(
      'not-in-this-state',
    );

    world.at(14 * 1440);
    const again = await world.ok(admin, 'POST', `/api/requests/${id}/reopen`, { body: '又出现了。' });
    expect([again.state, again.clocks.filter((one: any) => one.clock === 'initial-response').length]).toEqual([
      'waiting-for-support',
      2,
    ]);
    await world.ok(admin, 'POST', `/api/requests/${id}/close`, {});
    world.at(14 * 1440 + 1);
    expect((await world.call(admin, 'POST', `/api/requests/${id}/reopen`, { body: 'x' })).body.code).toBe(
      'too-late-to-reopen',
    );
  });

  test('the customer asks for A with a statement; the agent confirms, lowers with a reason, and both stand in the history', async () => {
    const { id } = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({ contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true } }),
    );
    expect(
      (await world.call(admin, 'POST', `/api/requests/${id}/severity`, { severity: 'A', reason: '全部停止' })).body
        .code,
    ).toBe('needs-impact-statement');
    world.at(30);
    const raised = await world.ok(admin, 'POST', `/api/requests/${id}/severity`, {
      severity: 'A',
      reason: '全部停止',
      impactStatement: '全公司停摆',
      peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
    });
    expect(raised.severity).toMatchObject({ key: 'A', standing: 'proposed' });
    expect(raised.clock).toMatchObject({ state: 'running', dueAt: '2026-03-04T03:30:00.000Z' });
    await onDesk(id, 'severity', { severity: 'A', because: 'confirmed' });
    expect(
      (await world.call(agent, 'POST', `/api/desk/requests/${id}/severity`, { severity: 'B', because: 'lowered' })).body
        .code,
    ).toBe('needs-reason');
    const lowered = await onDesk(id, 'severity', { severity: 'B', because: 'lowered', reason: '已恢复大半' });
    expect(lowered.events.filter((one: any) => one.kind.startsWith('severity')).map((one: any) => one.kind)).toEqual([
      'severity.changed',
      'severity.confirmed',
      'severity.changed',
    ]);
  });
});

describe('a promise that was not kept', () => {
  test('is recorded at its instant even if nobody looked until later, and shown as late meanwhile', async () => {
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    world.at('2026-03-05T08:00:00.000Z');
    expect((await world.ok(admin, 'GET', `/api/requests/${id}`)).clock).toMatchObject({
      state: 'late',
      dueAt: '2026-03-05T02:00:00.000Z',
    });
    expect((await world.ok(agent, 'GET', '/api/desk/counts?edition=21vianet')).late).toBeGreaterThan(0);
    const { services } = world;
    await sweepClocks(services.transactions, {
      now: services.clock(),
      newId: () => services.newId(services.clock()),
      policies: services.policies,
    });
    const missed = (await world.ok(admin, 'GET', `/api/requests/${id}`)).events.filter(
      (one: any) => one.kind === 'clock.missed',
    );
    expect(missed.map((one: any) => one.data.at)).toEqual(['2026-03-05T02:00:00.000Z']);
    expect(
      await sweepClocks(services.transactions, {
        now: services.clock(),
        newId: () => services.newId(services.clock()),
        policies: services.policies,
      }),
    ).toBe(0);
  });
});

describe('two agents on one request', () => {
  test('see each other, and a presence ends by itself', async () => {
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    const second = await world.staff('agent', ['21vianet'], { name: '李明' });
    const look = (who: Who, doing: string) => world.ok(who, 'POST', `/api/desk/requests/${id}/presence`, { doing });
    await look(agent, 'writing');
    expect(await look(second, 'reading')).toEqual({ others: [{ name: '陈静', doing: 'writing' }] });
    expect(await look(agent, 'reading')).toEqual({ others: [{ name: '李明', doing: 'reading' }] });
    world.at(1);
    expect(await look(second, 'reading')).toEqual({ others: [] });
  });
});

describe('warnings before a promise breaks', () => {
  test('the agent hears at 75 and 100 %, the supervisor at 90 and 100 %, each once however often the sweeper comes', async () => {
    await world.staff('supervisor', ['21vianet'], { name: 'Ruth Abara' });
    const { id, number } = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({
        severity: 'A',
        impact: { effect: 'stopped', who: 'all' },
        impactStatement: 'All stopped',
        peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
        contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
      }),
    );
    await onDesk(id, 'take', {});
    const { services } = world;
    const sweep = () =>
      sweepClocks(services.transactions, {
        now: services.clock(),
        newId: () => services.newId(services.clock()),
        policies: services.policies,
      });
    const warned = async () =>
      (await world.ok(agent, 'GET', `/api/requests/${id}`)).events
        .filter((one: any) => one.kind === 'clock.warned')
        .map((one: any) => `${one.data.whom} ${one.data.percent}`);
    for (const [minutes, expected] of [
      [40, []],
      [6, ['agent 75']],
      [9, ['agent 75', 'supervisor 90']],
      [6, ['agent 75', 'supervisor 90', 'agent 100', 'supervisor 100']],
      [30, ['agent 75', 'supervisor 90', 'agent 100', 'supervisor 100']],
    ] as const) {
      world.at(minutes);
      await sweep();
      await sweep();
      expect(await warned(), `after ${minutes} more minutes`).toEqual(expected);
    }
    expect(
      (await world.ok(admin, 'GET', `/api/requests/${id}`)).events.some((one: any) => one.kind === 'clock.warned'),
    ).toBe(false);
    const operator = await world.staff('operator', ['21vianet']);
    const mails = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=21vianet')).items.filter(
      (one: any) => one.subject?.includes('%') && one.subject.includes(number),
    );
    expect(mails.map((one: any) => one.to.endsWith('@desk.test'))).toEqual([true, true, true, true]);
  });
});
