import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z' });
});
afterAll(() => world.close());

describe('one request from opening to rating, 21Vianet', () => {
  test('B opened on Wednesday 10:00 Beijing is promised for Thursday 10:00, kept by the answer, closed and rated', async () => {
    world.at('2026-03-04T02:00:00.000Z');
    const org = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    const admin = await world.person(org, '21vianet', { zone: 'Asia/Shanghai', language: 'zh-Hans' });
    const agent = await world.staff('agent', ['21vianet'], { name: '陈静' });

    const opened = await world.ok(admin, 'POST', '/api/requests', aRequest({ language: 'zh-Hans' }));
    expect(opened).toMatchObject({
      state: 'open',
      severity: { key: 'B', standing: 'proposed' },
      topic: { name: '技术' },
    });
    expect(opened.number).toMatch(/^V\d+$/);
    expect(opened.clocks).toMatchObject([
      { clock: 'initial-response', promise: 'commitment', state: 'running', dueAt: '2026-03-05T02:00:00.000Z' },
    ]);

    world.at('2026-03-04T06:30:00.000Z');
    const queue = await world.ok(agent, 'GET', '/api/desk/requests?edition=21vianet');
    expect(queue.items.map((one: any) => one.id)).toContain(opened.id);
    await world.ok(agent, 'POST', `/api/desk/requests/${opened.id}/severity`, { severity: 'B', because: 'confirmed' });
    const answered = await world.ok(agent, 'POST', `/api/desk/requests/${opened.id}/answers`, {
      body: '请尝试重新登录。',
      nextUpdateBy: '2026-03-05T06:30:00.000Z',
    });
    expect(answered.owner.name).toBe('陈静');

    const read = await world.ok(admin, 'GET', `/api/requests/${opened.id}`);
    expect(read.severity.standing).toBe('confirmed');
    expect(read.clocks).toMatchObject([
      { clock: 'initial-response', state: 'met', metAt: '2026-03-04T06:30:00.000Z' },
      { clock: 'next-update', promise: 'stated', state: 'running', dueAt: '2026-03-05T06:30:00.000Z' },
    ]);
    expect(read.messages.map((one: any) => [one.kind, one.authorName])).toEqual([
      ['message', 'Kim Ade'],
      ['answer', '陈静'],
    ]);

    world.at('2026-03-04T07:00:00.000Z');
    const closed = await world.ok(admin, 'POST', `/api/requests/${opened.id}/close`, {});
    expect(closed).toMatchObject({ state: 'closed', reopenUntil: '2026-03-18T07:00:00.000Z' });
    expect(closed.clocks.at(-1).state).toBe('cancelled');
    const rated = await world.ok(admin, 'POST', `/api/requests/${opened.id}/rating`, { score: 5, comment: '很快' });
    expect(rated.survey).toEqual({ score: 5, comment: '很快' });
    expect((await world.call(admin, 'POST', `/api/requests/${opened.id}/rating`, { score: 1 })).body.code).toBe(
      'rated-already',
    );
  });

  test('Saturday 10:00 is promised for Monday 10:00, because business days are working days while hours run daily', async () => {
    world.at('2026-03-07T02:00:00.000Z');
    const org = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    const admin = await world.person(org, '21vianet');
    const opened = await world.ok(admin, 'POST', '/api/requests', aRequest());
    expect(opened.clock.dueAt).toBe('2026-03-09T02:00:00.000Z');
  });

  test('severity A is refused without the agreement and for billing, each with its reason; with it, the clock says one hour', async () => {
    world.at('2026-03-04T15:00:00.000Z');
    const stopped = { effect: 'stopped', who: 'all', 'way-round': 'none', stakes: 'now' };
    const plain = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    const admin = await world.person(plain, '21vianet');
    const without = await world.call(admin, 'POST', '/api/requests', aRequest({ severity: 'A', impact: stopped }));
    expect([without.status, without.body.code, without.body.facts]).toEqual([
      422,
      'needs-agreement',
      { agreement: 'advanced' },
    ]);
    // Without asking for A the answers propose it, and the contract leaves B.
    expect((await world.ok(admin, 'POST', '/api/requests', aRequest({ impact: stopped }))).severity.key).toBe('B');

    const signed = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['advanced'],
    });
    const entitled = await world.person(signed, '21vianet');
    const billing = await world.call(
      entitled,
      'POST',
      '/api/requests',
      aRequest({ topic: 'billing', category: 'understanding-the-bill', severity: 'A' }),
    );
    expect([billing.status, billing.body.code, billing.body.facts]).toEqual([422, 'above-ceiling', { ceiling: 'B' }]);
    const bare = await world.call(entitled, 'POST', '/api/requests', aRequest({ severity: 'A', impact: stopped }));
    expect(bare.body.code).toBe('needs-phone');
    const full = aRequest({
      severity: 'A',
      impact: stopped,
      impactStatement: 'Nobody can send or receive mail since 22:40; bids close at midnight.',
      peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
      contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
    });
    const opened = await world.ok(entitled, 'POST', '/api/requests', full);
    expect(opened.clock).toMatchObject({ promise: 'commitment', dueAt: '2026-03-04T16:00:00.000Z', state: 'running' });
  });
});

describe('worldwide', () => {
  test('an elevated customer sets B itself and is answered within two hours as an objective', async () => {
    world.at('2026-03-04T22:00:00.000Z');
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['elevated'],
    });
    const admin = await world.person(org, 'worldwide');
    const opened = await world.ok(admin, 'POST', '/api/requests', aRequest({ severity: 'B' }));
    expect(opened.severity).toMatchObject({ key: 'B', standing: 'confirmed' });
    expect(opened.clock).toMatchObject({ promise: 'objective', dueAt: '2026-03-05T00:00:00.000Z' });
  });

  test('a small business is promised no time for C, and the desk keeps a goal that the customer never sees', async () => {
    world.at('2026-03-04T10:00:00.000Z');
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'microsoft-365-business-basic' }] });
    const admin = await world.person(org, 'worldwide');
    const agent = await world.staff('agent', ['worldwide']);
    const opened = await world.ok(admin, 'POST', '/api/requests', aRequest({ impact: { effect: 'question' } }));
    expect(opened.severity.key).toBe('C');
    expect(opened.clocks).toEqual([]);
    expect(opened.events.some((one: any) => JSON.stringify(one).includes('goal'))).toBe(false);
    const atDesk = await world.ok(agent, 'GET', `/api/requests/${opened.id}`);
    expect(atDesk.clocks).toMatchObject([{ clock: 'desk-goal', promise: 'goal', state: 'running' }]);
  });

  test('sent twice with one Idempotency-Key it is filed once, and the key cannot carry another content', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const key = { 'idempotency-key': 'form-4711' };
    const [one, two] = await Promise.all([
      world.ok(admin, 'POST', '/api/requests', aRequest(), key),
      world.ok(admin, 'POST', '/api/requests', aRequest(), key),
    ]);
    expect(two.id).toBe(one.id);
    expect((await world.ok(admin, 'GET', '/api/requests')).items).toHaveLength(1);
    const other = await world.call(admin, 'POST', '/api/requests', aRequest({ description: 'Another' }), key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused']);
  });
});
