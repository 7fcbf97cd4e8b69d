import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dnsDoor } from '../../src/adapters/dns/dns-door.ts';
import { startDnsServer } from '../support/dns-server.ts';
import { newWorld, type World } from '../support/world.ts';

let world: World;
let dns: Awaited<ReturnType<typeof startDnsServer>>;
beforeAll(async () => {
  dns = await startDnsServer({});
  world = await newWorld({
    now: '2026-05-06T09:00:00.000Z',
    env: { DNS_SERVERS: dns.address, RATE_LIMITS: 'on', DOMAIN_CHECKS_PER_HOUR: '4' },
    app: {},
  });
});
afterAll(async () => {
  await world.close();
  await dns.close();
});

describe('a name server that does not answer', () => {
  test('is told as such, says nothing about the domain, and the look-up ends', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const added = await world.ok(admin, 'POST', '/api/organisation/domains', { name: 'slow.example' });
    dns.zone['slow.example'] = { silent: true };
    const early = await world.call(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
    expect([early.status, early.body.code]).toEqual([409, 'no-dns-answer']);
    dns.zone['slow.example'] = { TXT: [added.proof.value] };
    await world.ok(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
    dns.zone['autodiscover.slow.example'] = { silent: true };
    const user = await world.person(org, 'worldwide');
    const late = await world.ok(user, 'POST', '/api/troubleshooters/autodiscover/checks', {
      domain: added.id,
      step: 'record',
    });
    expect(late.findings).toMatchObject([
      { code: 'time-out', sign: 'unknown', facts: { name: 'autodiscover.slow.example' } },
    ]);
    dns.zone['autodiscover.slow.example'] = { breaks: true };
    const broken = await world.ok(user, 'POST', '/api/troubleshooters/autodiscover/checks', {
      domain: added.id,
      step: 'record',
    });
    expect(broken.findings).toMatchObject([{ code: 'look-up-failed', sign: 'unknown' }]);
    // Two for each of two people: four, the most for the organisation within an hour.
    const third = await world.person(org, 'worldwide');
    const refused = await world.call(third, 'POST', '/api/troubleshooters/autodiscover/checks', {
      domain: added.id,
      step: 'record',
    });
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-look-ups']);
    expect(refused.body.title).toContain('a service request can be filed at any time');
  });

  test('one person uses up half of what all may', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const { id } = await world.ok(admin, 'POST', '/api/organisation/domains', { name: 'busy.example' });
    const look = async (who = admin) => (await world.call(who, 'POST', `/api/organisation/domains/${id}/proof`)).status;
    expect([await look(), await look(), await look()]).toEqual([409, 409, 429]);
    expect(await look(await world.person(org, 'worldwide'))).toBe(409);
  });
});

describe('the way out to the name system', () => {
  const limits = { each: 300, all: 700, most: 3 };
  test('ends after its time, whatever is still open', async () => {
    for (const n of [1, 2, 3]) dns.zone[`silent-${n}.example`] = { silent: true };
    const lookUps = dnsDoor([dns.address], { ...limits, each: 60_000 }).begin();
    const answers = await Promise.all([1, 2, 3].map((n) => lookUps.texts(`silent-${n}.example`)));
    expect(answers).toEqual([{ state: 'time-out' }, { state: 'time-out' }, { state: 'time-out' }]);
    expect(await lookUps.texts('afterwards.example')).toEqual({ state: 'time-out' });
    lookUps.end();
  });

  test('asks no more questions than allowed', async () => {
    dns.zone['some.example'] = { TXT: ['x'] };
    const lookUps = dnsDoor([dns.address], limits).begin();
    const before = dns.asked.length;
    const states = [];
    for (let n = 0; n < 5; n++) states.push((await lookUps.texts('some.example')).state);
    expect(states).toEqual(['found', 'found', 'found', 'time-out', 'time-out']);
    expect(dns.asked.length - before).toBe(3);
    lookUps.end();
  });

  test('what a stranger wrote comes as one line of text of bounded length', async () => {
    dns.zone['loud.example'] = { TXT: [`a\u0000b\r\n\u202e<script>${'x'.repeat(20_000)}`] };
    const lookUps = dnsDoor([dns.address]).begin();
    const answer = await lookUps.texts('loud.example');
    lookUps.end();
    const [text = ''] = answer.state === 'found' ? answer.records : [];
    expect(text).toMatch(/^a b <script>x+$/);
    expect(text.length).toBeLessThanOrEqual(8_000);
  });

  test('every kind of record is read, and what is not there is none', async () => {
    dns.zone['all.example'] = {
      MX: [[10, 'mx.all.example']],
      CNAME: 'target.example',
      SRV: [[1, 2, 443, 'srv.all.example']],
    };
    const lookUps = dnsDoor([dns.address]).begin();
    expect(await lookUps.mailHosts('all.example')).toEqual({
      state: 'found',
      records: [{ preference: 10, exchange: 'mx.all.example' }],
    });
    expect(await lookUps.alias('all.example')).toEqual({ state: 'found', records: ['target.example'] });
    expect(await lookUps.services('all.example')).toEqual({
      state: 'found',
      records: [{ priority: 1, weight: 2, port: 443, target: 'srv.all.example' }],
    });
    expect(await lookUps.texts('all.example')).toEqual({ state: 'none' });
    expect(await lookUps.texts('nowhere.example')).toEqual({ state: 'none' });
    lookUps.end();
  });
});
