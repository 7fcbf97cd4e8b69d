import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../src/domain/id/uuid.ts';
import { reviewProof } from '../../src/domain/troubleshoot/review-proof.ts';
import { composeMail } from '../../src/usecases/mail/compose-mail.ts';
import { recheckProofs } from '../../src/usecases/troubleshoot/recheck-proofs.ts';
import { startDnsServer } from '../support/dns-server.ts';
import { newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let dns: Awaited<ReturnType<typeof startDnsServer>>;
let client: Client;
beforeAll(async () => {
  dns = await startDnsServer({});
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { DNS_SERVERS: dns.address } });
  client = new Client({ connectionString: world.database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
  await dns.close();
});

let count = 0;
async function aProvedDomain() {
  world.at('2026-05-06T09:00:00.000Z');
  // What other tests proved is not looked at here.
  await client.query('delete from mg.owned_domain');
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  const admin = await world.person(org, 'worldwide', { language: 'ja', zone: 'Asia/Tokyo' });
  const user = await world.person(org, 'worldwide', { roles: [] });
  const name = `quay-${++count}.example`;
  const added = await world.ok(admin, 'POST', '/api/organisation/domains', { name });
  dns.zone[name] = { TXT: [added.proof.value] };
  await world.ok(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
  // A week on, without the half day more or less that spreads look-ups.
  await client.query("update mg.owned_domain set next_check_at = '2026-05-13T09:00:00Z'");
  dns.asked.length = 0;
  return { org, admin, user, name, id: added.id as string, proof: added.proof.value as string };
}
const look = (random = 0.5) =>
  recheckProofs(
    world.services.transactions,
    world.services.dns,
    () => ({
      now: world.clock.now,
      newId: () => uuidv7(Date.parse(world.clock.now), crypto.getRandomValues(new Uint8Array(10))),
      policies: world.services.policies,
    }),
    () => random,
  );
const day = 24 * 60;
const shown = async (who: Who) => (await world.ok(who, 'GET', '/api/organisation/domains')).items[0];
const mails = async (orgId: string) =>
  (
    await client.query("select payload from mg.outbox where org_id = $1 and kind = 'mail' order by id", [orgId])
  ).rows.map(({ payload }) => payload);

describe('the proof of a domain is looked for again', () => {
  test('every week, and as long as the record is there nobody hears of it', async () => {
    const { admin, org, name } = await aProvedDomain();
    world.at(6 * day);
    expect(await look()).toBe(0);
    expect(dns.asked).toEqual([]);
    for (let week = 0; week < 3; week++) {
      world.at(week === 0 ? day : 7 * day);
      expect(await look()).toBe(1);
    }
    expect(dns.asked).toEqual([`${name} TXT`, `${name} TXT`, `${name} TXT`]);
    expect(await shown(admin)).toMatchObject({ provedAt: '2026-05-06T09:00:00.000Z', missing: null, lostAt: null });
    expect(await mails(org)).toEqual([]);
  });

  test('a missing record is told of the second time, with the record and the time; after three days the domain is no longer proved', async () => {
    const { admin, org, user, name, proof, id } = await aProvedDomain();
    dns.zone[name] = { TXT: ['v=spf1 -all'] };
    world.at(7 * day);
    await look();
    expect(await shown(admin)).toMatchObject({
      provedAt: expect.any(String),
      missing: { since: '2026-05-13T09:00:00.000Z', provedUntil: '2026-05-16T09:00:00.000Z' },
    });
    expect(await mails(org)).toEqual([]);
    world.at(day + 120);
    await look();
    const [told, ...others] = await mails(org);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ template: 'domain-proof-missing', to: admin.email });
    const mail = composeMail(told, world.services.speak('ja'), 'https://support.example');
    expect(mail.subject).toContain(name);
    expect(mail.text).toContain(`TXT  ${name}  ${proof}`);
    expect(mail.text).toContain('2026年5月16日');
    expect(mail.text).toContain('https://support.example/support/troubleshoot');
    for (let n = 0; n < 2; n++) {
      world.at(day + 120);
      await look();
    }
    expect(await shown(admin)).toMatchObject({ provedAt: null, missing: null, lostAt: world.clock.now });
    const last = (await mails(org)).at(-1);
    expect(last).toMatchObject({ template: 'domain-proof-lost', to: admin.email });
    expect(composeMail(last, world.services.speak('en'), null).text).toContain(proof);
    expect((await mails(org)).map(({ to }) => to)).not.toContain(user.email);
    const refused = await world.call(admin, 'POST', '/api/troubleshooters/mail-not-arriving/checks', {
      domain: id,
      step: 'records-in',
    });
    expect(refused.body.code).toBe('domain-not-proved');
    const record = await world.ok(admin, 'GET', '/api/organisation/record');
    expect(record.items[0]).toMatchObject({ verb: 'domain.lost', subject: name });
    // It is not looked at any more, and the same record proves it again.
    world.at(30 * day);
    expect(await look()).toBe(0);
    dns.zone[name] = { TXT: [proof] };
    await world.ok(admin, 'POST', `/api/organisation/domains/${id}/proof`);
    expect(await shown(admin)).toMatchObject({ provedAt: world.clock.now, lostAt: null });
  });

  test('put back in time, it stays proved, at once when asked', async () => {
    const { admin, name, proof, id } = await aProvedDomain();
    dns.zone[name] = {};
    world.at(7 * day);
    await look();
    const early = await world.call(admin, 'POST', `/api/organisation/domains/${id}/proof`);
    expect(early.body.code).toBe('proof-not-found');
    expect((await shown(admin)).missing).not.toBeNull();
    dns.zone[name] = { TXT: [proof] };
    await world.ok(admin, 'POST', `/api/organisation/domains/${id}/proof`);
    expect(await shown(admin)).toMatchObject({ provedAt: '2026-05-06T09:00:00.000Z', missing: null });
  });

  test('name servers that break take nothing away, however long', async () => {
    const { admin, org, name } = await aProvedDomain();
    dns.zone[name] = { breaks: true };
    world.at(7 * day);
    for (let n = 0; n < 10; n++) {
      expect(await look()).toBe(1);
      world.at(day + 120);
    }
    expect(await shown(admin)).toMatchObject({ provedAt: expect.any(String), missing: null });
    expect(await mails(org)).toEqual([]);
  });

  test('two workers share what is due, and one round takes twenty at most', async () => {
    const { org, admin } = await aProvedDomain();
    for (let n = 0; n < 29; n++) {
      const added = await world.ok(admin, 'POST', '/api/organisation/domains', { name: `n${n}.quay.example` });
      dns.zone[`n${n}.quay.example`] = { TXT: [added.proof.value] };
      await world.ok(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
    }
    // As they stand after an upgrade: without a time, and due.
    await client.query('update mg.owned_domain set next_check_at = null where org_id = $1', [org]);
    dns.asked.length = 0;
    const both = await Promise.all([look(), look()]);
    expect(both.toSorted()).toEqual([10, 20]);
    expect(new Set(dns.asked).size).toBe(30);
    expect(dns.asked).toHaveLength(30);
    expect(await look()).toBe(0);
  });
});

test('whatever comes when, a domain is lost only after four look-ups and three days without its record', () => {
  const answers = fc.constantFrom('proof', 'other', 'none', 'late');
  fc.assert(
    fc.property(fc.array(fc.tuple(answers, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 }), (steps) => {
      let now = '2026-05-06T09:00:00.000Z';
      let missing: string[] = [];
      let domain = {
        orgId: '',
        id: '',
        editionId: '',
        name: 'a.example',
        token: 'x',
        addedBy: '',
        addedAt: now,
        provedAt: now as string | null,
        nextCheckAt: null as string | null,
        missingSince: null as string | null,
        missed: 0,
        lostAt: null as string | null,
      };
      for (const [answer, random] of steps) {
        if (domain.provedAt === null) break;
        const texts =
          answer === 'late'
            ? ({ state: 'time-out' } as const)
            : answer === 'none'
              ? ({ state: 'none' } as const)
              : ({ state: 'found', records: [answer === 'proof' ? 'madoguchi-verify=x' : 'v=spf1'] } as const);
        const review = reviewProof(
          { ...domain, provedAt: domain.provedAt },
          texts.state === 'found' ? { ...texts, records: [...texts.records] } : texts,
          random,
          now,
        );
        if (answer === 'proof') missing = [];
        else if (answer !== 'late') missing.push(now);
        const days = (Date.parse(now) - Date.parse(missing[0] ?? now)) / 86_400_000;
        expect(review.tells === 'lost').toBe(missing.length >= 4 && days >= 3 && answer !== 'late');
        domain = { ...domain, ...review.state };
        now = domain.nextCheckAt ?? now;
      }
    }),
  );
});
