import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
});
afterAll(() => world.close());

describe('who is no administrator', () => {
  test('is told who the administrators are and where else to go', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide', { name: 'Ada Whitfield', phone: '+49 30 555011' });
    const user = await world.person(org, 'worldwide', { roles: [], name: 'Mia Okafor' });
    const intake = await world.ok(user, 'GET', '/api/intake');
    expect(intake.refusal.administrators).toEqual([
      { name: 'Ada Whitfield', email: admin.email, phone: '+49 30 555011' },
    ]);
    expect(intake.refusal.elsewhere.length).toBeGreaterThan(0);
    expect((await world.call(user, 'POST', '/api/requests', aRequest())).body).toMatchObject({
      status: 403,
      code: 'needs-action',
    });
    expect((await world.ok(user, 'GET', '/api/organisation/administrators')).items.map((one: any) => one.name)).toEqual(
      ['Ada Whitfield'],
    );
  });

  test('can be made one by the global administrator, and the last who manages people stays', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const user = await world.person(org, 'worldwide', { roles: [] });
    await world.ok(admin, 'PUT', `/api/organisation/people/${user.id}/roles`, { roles: ['helpdesk-administrator'] });
    expect((await world.ok(user, 'POST', '/api/requests', aRequest())).state).toBe('open');
    const last = await world.call(admin, 'PUT', `/api/organisation/people/${admin.id}/roles`, { roles: [] });
    expect([last.status, last.body.code]).toEqual([409, 'last-manager-of-people']);
  });
});

describe('partner first', () => {
  test('a partner-bought customer sees the partner first and the vendor below; the partner acts for it under delegation', async () => {
    const partnerOrg = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Northlight' });
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'microsoft-365-business-standard', partner: partnerOrg }],
      delegates: [{ partner: partnerOrg, kind: 'admin' }],
    });
    const admin = await world.person(org, 'worldwide');
    const partner = await world.person(partnerOrg, 'worldwide', { name: 'Sam Keller' });
    expect((await world.ok(admin, 'GET', '/api/intake')).partner).toEqual({
      name: 'Northlight',
      phone: '+49 30 555010',
      email: 'support@partner.example',
      website: null,
      vendorRoute: true,
    });

    const filed = await world.ok(
      partner,
      'POST',
      '/api/requests',
      aRequest({ organisation: org, title: 'Filed by the partner' }),
    );
    expect(filed.openedBy).toEqual({ name: 'Sam Keller', kind: 'partner' });
    expect((await world.ok(admin, 'GET', `/api/requests/${filed.id}`)).title).toBe('Filed by the partner');
    const across = await world.ok(partner, 'GET', '/api/requests');
    expect(across.items.map((one: any) => [one.id, one.organisation.id])).toEqual([[filed.id, org]]);
  });

  test('21Vianet has no partner route', async () => {
    const org = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    expect((await world.ok(await world.person(org, '21vianet'), 'GET', '/api/intake')).partner).toBeNull();
  });
});

describe('a caller by phone', () => {
  test('the clock counts from when the call was answered, under the same ceilings, and a reached call is the response', async () => {
    world.at('2026-03-04T09:20:00.000Z');
    const org = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    const caller = await world.person(org, '21vianet', { name: '王志强' });
    const agent = await world.staff('agent', ['21vianet']);
    const call = {
      organisation: org,
      person: caller.id,
      topic: 'technical',
      category: 'use',
      title: 'Outlook',
      description: 'Told by phone.',
      severity: 'B',
      phone: '+86 21 5550 4410',
      language: 'zh-Hans',
      answeredAt: '2026-03-04T09:02:00.000Z',
    };
    const refused = await world.call(agent, 'POST', '/api/desk/requests', { ...call, severity: 'A' });
    expect(refused.body.code).toBe('needs-agreement');
    const filed = await world.ok(agent, 'POST', '/api/desk/requests', call);
    expect(filed).toMatchObject({
      channel: 'phone',
      severity: { standing: 'confirmed' },
      openedBy: { kind: 'support' },
    });
    expect(filed.clocks.find((one: any) => one.clock === 'initial-response').dueAt).toBe('2026-03-05T09:02:00.000Z');

    world.at('2026-03-04T09:40:00.000Z');
    await world.ok(agent, 'POST', `/api/desk/requests/${filed.id}/calls`, { reached: false });
    expect((await world.ok(caller, 'GET', `/api/requests/${filed.id}`)).clocks[0].state).toBe('running');
    const reached = await world.ok(agent, 'POST', `/api/desk/requests/${filed.id}/calls`, {
      reached: true,
      note: 'He will send the log.',
    });
    expect(reached.clocks.find((one: any) => one.clock === 'initial-response')).toMatchObject({
      state: 'met',
      metAt: '2026-03-04T09:40:00.000Z',
    });
  });

  test('somebody without the role cannot have a request filed by phone either', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const user = await world.person(org, 'worldwide', { roles: [] });
    const agent = await world.staff('agent', ['worldwide']);
    const answer = await world.call(agent, 'POST', '/api/desk/requests', {
      organisation: org,
      person: user.id,
      topic: 'technical',
      category: 'use',
      title: 'T',
      description: 'D',
      severity: 'C',
      phone: '+49 30 1',
      language: 'en',
      answeredAt: world.clock.now,
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'caller-may-not']);
  });
});

describe('every read by support is on record', () => {
  test('an agent who opens a request, the organisation card or a file is seen by the administrators', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const agent = await world.staff('agent', ['worldwide'], { name: 'Emma Lindqvist' });
    const file = await world.ok(admin, 'POST', '/api/attachments?name=trace.txt', new TextEncoder().encode('a trace'));
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest({ attachments: [file.id] }));
    await world.ok(agent, 'GET', `/api/requests/${id}`);
    world.at(1);
    await world.ok(agent, 'GET', `/api/desk/organisations/${org}`);
    world.at(1);
    await world.ok(agent, 'GET', `/api/attachments/${file.id}`);
    const record = await world.ok(admin, 'GET', '/api/organisation/record');
    expect(record.items.map((one: any) => [one.actorName, one.verb]).toReversed()).toEqual([
      ['Emma Lindqvist', 'request.read'],
      ['Emma Lindqvist', 'organisation.read'],
      ['Emma Lindqvist', 'attachment.read'],
    ]);
  });

  test('a request that stays open on the screen is opened once on record, and what came new on it stands there too', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const emma = await world.staff('agent', ['worldwide'], { name: 'Emma' });
    const ken = await world.staff('agent', ['worldwide'], { name: 'Ken' });
    const { id, lastSeq } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    const opens = (who: Who) => world.ok(who, 'GET', `/api/requests/${id}`);
    const readsOn = (who: Who) => world.ok(who, 'GET', `/api/requests/${id}?continues=true`);
    const record = async () =>
      (await world.ok(admin, 'GET', '/api/organisation/record')).items
        .map((one: any) => `${one.actorName} ${one.verb}`)
        .toReversed();

    await opens(emma);
    world.at(3);
    await readsOn(emma);
    expect(await record()).toEqual(['Emma request.read']);

    await world.ok(admin, 'POST', `/api/requests/${id}/messages`, { body: 'It is worse now.', attachments: [] });
    world.at(1);
    const { lastSeq: then } = await readsOn(emma);
    world.at(1);
    await readsOn(emma);
    expect(await record()).toEqual(['Emma request.read', 'Emma request.read-on']);
    const client = new Client({ connectionString: world.database.url });
    await client.connect();
    const { rows } = await client.query("select data from mg.audit where org_id = $1 and verb = 'request.read-on'", [
      org,
    ]);
    await client.end();
    expect(rows).toEqual([{ data: { number: expect.any(String), from: lastSeq + 1, upTo: then } }]);

    // Nobody else's view goes on because of hers, however the screen asks; and her own ends with the day.
    await readsOn(ken);
    world.at(1);
    await opens(emma);
    world.at(12 * 60 + 1);
    await readsOn(emma);
    expect((await record()).slice(2)).toEqual(['Ken request.read', 'Emma request.read', 'Emma request.read']);
  });
});
