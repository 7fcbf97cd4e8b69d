import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetChecks } from '../../src/usecases/troubleshoot/forget-checks.ts';
import { startDnsServer } from '../support/dns-server.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let dns: Awaited<ReturnType<typeof startDnsServer>>;
beforeAll(async () => {
  dns = await startDnsServer({});
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { DNS_SERVERS: dns.address } });
});
afterAll(async () => {
  await world.close();
  await dns.close();
});

const service = 'spf.protection.outlook.com';
const checks = '/api/troubleshooters/mail-not-arriving/checks';
let count = 0;

/** An organisation with an administrator, and a domain that nobody else uses in these tests. */
async function anOrganisation(edition = 'worldwide', plan = 'office-365-e3') {
  const org = await world.organisation({ edition, plans: [{ plan }] });
  const admin = await world.person(org, edition, { phone: '+49 30 5550100' });
  return { org, admin, name: `bakery-${++count}.example` };
}

async function prove(admin: Who, name: string): Promise<string> {
  const added = await world.ok(admin, 'POST', '/api/organisation/domains', { name });
  const held = (dns.zone[added.ascii] ??= {});
  held.TXT = [...(held.TXT ?? []), added.proof.value];
  return (await world.ok(admin, 'POST', `/api/organisation/domains/${added.id}/proof`)).id;
}
const codes = (check: { findings: { code: string }[] }) => check.findings.map(({ code }) => code);

describe('a domain is the organisation’s own once its record says so', () => {
  test('the record is shown, looked for, found, and its name is on the organisation’s record', async () => {
    const { admin, name } = await anOrganisation();
    const added = await world.ok(admin, 'POST', '/api/organisation/domains', { name: `  ${name.toUpperCase()}. ` });
    expect(added).toMatchObject({
      name,
      ascii: name,
      provedAt: null,
      proof: { type: 'TXT', name, value: expect.stringMatching(/^madoguchi-verify=[0-9a-f]{32}$/) },
    });
    const early = await world.call(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
    expect([early.status, early.body.code]).toEqual([409, 'proof-not-found']);
    world.at(1);
    dns.zone[name] = { TXT: ['madoguchi-verify=somebody-elses'] };
    const other = await world.call(admin, 'POST', `/api/organisation/domains/${added.id}/proof`);
    expect([other.body.code, other.body.facts.came]).toEqual(['proof-is-another', 'madoguchi-verify=somebody-elses']);
    dns.zone[name] = { TXT: ['v=spf1 -all', added.proof.value] };
    expect((await world.ok(admin, 'POST', `/api/organisation/domains/${added.id}/proof`)).provedAt).toBe(
      world.clock.now,
    );
    world.at(1);
    // The same name again is the same domain.
    expect((await world.ok(admin, 'POST', '/api/organisation/domains', { name })).id).toBe(added.id);
    expect((await world.ok(admin, 'GET', '/api/organisation/domains')).items).toHaveLength(1);
    await world.ok(admin, 'DELETE', `/api/organisation/domains/${added.id}`);
    expect((await world.ok(admin, 'GET', '/api/organisation/domains')).items).toEqual([]);
    const record = await world.ok(admin, 'GET', '/api/organisation/record');
    expect(record.items.map((line: any) => [line.verb, line.subject]).reverse()).toEqual([
      ['domain.added', name],
      ['domain.proved', name],
      ['domain.removed', name],
    ]);
  });

  test('names in other scripts are looked up in ASCII and read as they were written', async () => {
    const { admin } = await anOrganisation();
    expect(await world.ok(admin, 'POST', '/api/organisation/domains', { name: '港のパン。example' })).toMatchObject({
      name: '港のパン.example',
      ascii: expect.stringMatching(/^xn--[a-z0-9-]+\.example$/),
    });
  });

  test.each([
    'localhost',
    '10.0.0.1',
    'printer.local',
    'mail@x',
    'https://bakery.example',
    'a b.example',
    '_dmarc.bakery.example',
  ])('“%s” is no domain', async (name) => {
    const { admin } = await anOrganisation();
    const refused = await world.call(admin, 'POST', '/api/organisation/domains', { name });
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.path]).toEqual([
      422,
      'no-domain-name',
      'name',
    ]);
  });

  test('a domain of another organisation does not exist, and proving it for oneself needs one’s own record', async () => {
    const mine = await anOrganisation();
    const theirs = await anOrganisation();
    const id = await prove(mine.admin, mine.name);
    for (const [method, path] of [
      ['POST', `/api/organisation/domains/${id}/proof`],
      ['DELETE', `/api/organisation/domains/${id}`],
    ] as const)
      expect((await world.call(theirs.admin, method, path)).status).toBe(404);
    expect((await world.call(theirs.admin, 'POST', checks, { domain: id, step: 'records-in' })).status).toBe(404);
    const claimed = await world.ok(theirs.admin, 'POST', '/api/organisation/domains', { name: mine.name });
    const refused = await world.call(theirs.admin, 'POST', `/api/organisation/domains/${claimed.id}/proof`);
    expect(refused.body.code).toBe('proof-is-another');
  });
});

describe('mail does not arrive', () => {
  test('the missing SPF include is found, with the record as it stood and the one to set, and goes with the request', async () => {
    const { admin, name } = await anOrganisation();
    const own = 'v=spf1 ip4:198.51.100.7 -all';
    dns.zone[name] = { TXT: [own] };
    dns.zone[`_dmarc.${name}`] = { TXT: ['v=DMARC1; p=none'] };
    for (const selector of ['selector1', 'selector2'])
      dns.zone[`${selector}._domainkey.${name}`] = { CNAME: `${selector}-x._domainkey.bakery.onmicrosoft.com` };
    const domain = await prove(admin, name);

    const steps = await world.ok(admin, 'GET', '/api/troubleshooters/mail-not-arriving');
    expect(steps.remoteChecks).toEqual({ are: 'on', why: null });
    const check = await world.ok(admin, 'POST', checks, { domain, step: 'records-out' });
    expect(check.findings[0]).toEqual({
      check: 'spf',
      code: 'spf-include-missing',
      sign: 'bad',
      facts: { domain: name, include: service },
      evidence: { name, type: 'TXT', found: [own] },
      record: { type: 'TXT', name, value: `v=spf1 include:${service} ip4:198.51.100.7 -all` },
      at: world.clock.now,
    });
    expect(codes(check).toSorted()).toEqual(['dkim-good', 'dkim-good', 'dmarc-only-watches', 'spf-include-missing']);

    const troubleshooting = {
      troubleshooter: 'mail-not-arriving',
      steps: [
        { step: 'direction', answer: 'out', check: null },
        { step: 'what-happens', answer: 'junk', check: null },
        { step: 'records-out', answer: 'spf', check: check.id },
      ],
    };
    const filed = await world.ok(admin, 'POST', '/api/requests', aRequest({ troubleshooting }));
    const agent = await world.staff('agent', ['worldwide'], { language: 'ja' });
    const seen = await world.ok(agent, 'GET', `/api/desk/requests/${filed.id}`.replace('/desk', ''));
    expect(seen.troubleshooting).toMatchObject({
      title: 'メールが届かない',
      steps: [
        { ask: '届かないのはどちらのメールですか。', answer: '自組織から外部に送るメール' },
        { ask: '送信したメールはどうなりますか。', answer: '受信者側で迷惑メールに入る' },
        { answer: '自動で確認' },
      ],
    });
    expect(seen.troubleshooting.findings[0]).toMatchObject({
      domain: name,
      sign: 'bad',
      words: expect.stringContaining(service),
      evidence: { found: [own] },
      at: world.clock.now,
    });
    // The customer reads the same in their language, and the history says it.
    expect(filed.troubleshooting.findings[0].words).toContain(`does not include ${service}`);
    expect(filed.events.map((line: any) => line.words)).toContain(
      'Kim Ade went through the troubleshooter “Mail does not arrive” before asking.',
    );
    // What is found afterwards changes nothing in what was filed.
    dns.zone[name] = { TXT: [`v=spf1 include:${service} -all`] };
    await world.ok(admin, 'DELETE', `/api/organisation/domains/${domain}`);
    expect((await world.ok(admin, 'GET', `/api/requests/${filed.id}`)).troubleshooting.findings[0].sign).toBe('bad');
  });

  test('after it is mended the same look-up finds it in order', async () => {
    const { admin, name } = await anOrganisation();
    dns.zone[name] = { MX: [[10, 'mx.old.example']] };
    const domain = await prove(admin, name);
    const look = () => world.ok(admin, 'POST', checks, { domain, step: 'records-in' });
    const before = await look();
    expect(codes(before)).toEqual(['mx-elsewhere']);
    const [, host = ''] = before.findings[0].record.value.split(' ');
    dns.zone[name] = { MX: [[0, host]] };
    expect(codes(await look())).toEqual(['mx-good']);
  });

  test('includes are followed to their end, and long records are read whole', async () => {
    const { admin, name } = await anOrganisation();
    const many = Array.from({ length: 120 }, (_, i) => `ip4:198.51.100.${i}`).join(' ');
    dns.zone[name] = { TXT: [`v=spf1 ${many} include:list-${name} -all`] };
    dns.zone[`list-${name}`] = { TXT: [`v=spf1 include:${service} -all`] };
    const domain = await prove(admin, name);
    const check = await world.ok(admin, 'POST', checks, { domain, step: 'records-out' });
    expect(codes(check)).toContain('spf-good');
    expect(dns.asked).toContain(`${service} TXT`);
  });

  test('a domain without a DMARC record of its own follows the one above it, and the one above is named', async () => {
    const { admin, name } = await anOrganisation();
    dns.zone[name] = { TXT: ['v=spf1 -all'] };
    dns.zone[`_dmarc.${name}`] = { TXT: ['v=DMARC1; p=reject; sp=quarantine'] };
    const domain = await prove(admin, `shop.${name}`);
    const dmarc = async () =>
      (await world.ok(admin, 'POST', checks, { domain, step: 'records-out' })).findings.find(
        (one: any) => one.check === 'dmarc',
      );
    expect(await dmarc()).toMatchObject({
      code: 'dmarc-inherited',
      sign: 'good',
      facts: { domain: `shop.${name}`, from: name, policy: 'quarantine' },
      evidence: { name: `_dmarc.${name}`, found: ['v=DMARC1; p=reject; sp=quarantine'] },
    });
    expect(dns.asked).toEqual(
      expect.arrayContaining([`_dmarc.shop.${name} TXT`, `_dmarc.${name} TXT`, '_dmarc.example TXT']),
    );
    delete dns.zone[`_dmarc.${name}`];
    expect(await dmarc()).toMatchObject({ code: 'dmarc-missing', evidence: { name: `_dmarc.shop.${name}` } });
    dns.zone[`_dmarc.shop.${name}`] = { TXT: ['v=DMARC1; p=none'] };
    dns.asked.length = 0;
    expect(await dmarc()).toMatchObject({ code: 'dmarc-only-watches' });
    expect(dns.asked).not.toContain('_dmarc.example TXT');
  });

  test('names that lead into somebody’s own network are never asked for', async () => {
    const { admin, name } = await anOrganisation();
    dns.zone[name] = { TXT: ['v=spf1 include:db.internal include:printer.local include:10.0.0.1 -all'] };
    const domain = await prove(admin, name);
    await world.ok(admin, 'POST', checks, { domain, step: 'records-out' });
    expect(dns.asked.filter((one) => /internal|local|10\.0/.test(one))).toEqual([]);
  });

  test('a domain that is not proved is not looked up', async () => {
    const { admin, name } = await anOrganisation();
    const { id } = await world.ok(admin, 'POST', '/api/organisation/domains', { name });
    const refused = await world.call(admin, 'POST', checks, { domain: id, step: 'records-in' });
    expect([refused.status, refused.body.code]).toEqual([409, 'domain-not-proved']);
    expect(dns.asked.filter((one) => one.startsWith(name))).toEqual([]);
  });

  test('a user without the right reads the steps and may not look anything up', async () => {
    const { org, admin, name } = await anOrganisation();
    const domain = await prove(admin, name);
    const user = await world.person(org, 'worldwide', { roles: [] });
    expect((await world.ok(user, 'GET', '/api/troubleshooters')).items.map((one: any) => one.key)).toEqual([
      'mail-not-arriving',
      'autodiscover',
      'payment-refused',
    ]);
    expect((await world.call(user, 'POST', checks, { domain, step: 'records-in' })).body.code).toBe('needs-action');
    expect((await world.call(null, 'GET', '/api/troubleshooters/autodiscover')).status).toBe(200);
  });

  test('a partner looks up for the customer that it acts for', async () => {
    const partnerOrg = await world.organisation({ edition: 'worldwide', kind: 'partner' });
    const partner = await world.person(partnerOrg, 'worldwide');
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'office-365-e3' }],
      delegates: [{ partner: partnerOrg, kind: 'admin' }],
    });
    const name = `bakery-${++count}.example`;
    const added = await world.ok(partner, 'POST', '/api/organisation/domains', { organisation: org, name });
    dns.zone[name] = { TXT: [added.proof.value], MX: [[0, 'mx.other.example']] };
    await world.ok(partner, 'POST', `/api/organisation/domains/${added.id}/proof`);
    expect(codes(await world.ok(partner, 'POST', checks, { domain: added.id, step: 'records-in' }))).toEqual([
      'mx-elsewhere',
    ]);
    const admin = await world.person(org, 'worldwide');
    expect((await world.ok(admin, 'GET', '/api/organisation/domains')).items[0].name).toBe(name);
  });
});

test('a look-up is forgotten after 28 days, and what a request carries of it is not', async () => {
  const { admin, name } = await anOrganisation();
  dns.zone[name] = { MX: [[0, 'mx.other.example']] };
  const domain = await prove(admin, name);
  const look = () => world.ok(admin, 'POST', checks, { domain, step: 'records-in' });
  const taken = (check: { id: string }) => ({
    troubleshooter: 'mail-not-arriving',
    steps: [{ step: 'records-in', answer: 'mx', check: check.id }],
  });
  const early = await look();
  const filed = await world.ok(admin, 'POST', '/api/requests', aRequest({ troubleshooting: taken(early) }));
  world.at(28 * 24 * 60 - 1);
  const late = await look();
  await forgetChecks(world.services.transactions, { now: world.clock.now });
  expect((await world.call(admin, 'POST', '/api/requests', aRequest({ troubleshooting: taken(early) }))).status).toBe(
    201,
  );
  world.at(2);
  await forgetChecks(world.services.transactions, { now: world.clock.now });
  expect((await world.call(admin, 'POST', '/api/requests', aRequest({ troubleshooting: taken(early) }))).status).toBe(
    422,
  );
  expect((await world.call(admin, 'POST', '/api/requests', aRequest({ troubleshooting: taken(late) }))).status).toBe(
    201,
  );
  expect((await world.ok(admin, 'GET', `/api/requests/${filed.id}`)).troubleshooting.findings[0].sign).toBe('bad');
});

describe('a request that carries what was not found by the server', () => {
  test('is refused: a check of another organisation, or of nobody', async () => {
    const mine = await anOrganisation();
    const theirs = await anOrganisation();
    dns.zone[theirs.name] = { MX: [[0, 'mx.other.example']] };
    const check = await world.ok(theirs.admin, 'POST', checks, {
      domain: await prove(theirs.admin, theirs.name),
      step: 'records-in',
    });
    const steps = [{ step: 'records-in', answer: 'mx', check: check.id }];
    const refused = await world.call(
      mine.admin,
      'POST',
      '/api/requests',
      aRequest({ troubleshooting: { troubleshooter: 'mail-not-arriving', steps } }),
    );
    expect([refused.status, refused.body.code, refused.body.errors?.[0]?.path]).toEqual([
      422,
      'check-not-found',
      'troubleshooting',
    ]);
    const unknown = { troubleshooter: 'no-such', steps: [] };
    expect((await world.call(mine.admin, 'POST', '/api/requests', aRequest({ troubleshooting: unknown }))).status).toBe(
      422,
    );
  });

  test('steps that the edition no longer has are left out, and the request is taken', async () => {
    const { admin } = await anOrganisation();
    const filed = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({
        troubleshooting: {
          troubleshooter: 'payment-refused',
          steps: [
            { step: 'gone', answer: 'x', check: null },
            { step: 'seller', answer: 'partner', check: null },
          ],
        },
      }),
    );
    expect(filed.troubleshooting.steps).toEqual([
      { ask: 'From whom did you buy the subscription?', answer: 'From a partner' },
    ]);
  });

  test('without a troubleshooter there is none', async () => {
    const { admin } = await anOrganisation();
    expect((await world.ok(admin, 'POST', '/api/requests', aRequest())).troubleshooting).toBeNull();
  });
});

describe('where the edition’s source says that remote checks do not exist', () => {
  test('nothing is looked up, why is told, and the records are shown for comparing by hand', async () => {
    const { admin, name } = await anOrganisation('21vianet', 'office-365-e3');
    const steps = await world.ok(admin, 'GET', '/api/troubleshooters/mail-not-arriving?lang=zh');
    expect(steps.remoteChecks).toEqual({ are: 'off', why: expect.stringContaining('不提供自动诊断') });
    expect(steps.mail.spf).toBe('spf.protection.partner.outlook.cn');
    const { id } = await world.ok(admin, 'POST', '/api/organisation/domains', { name });
    const refused = await world.call(admin, 'POST', checks, { domain: id, step: 'records-in' });
    expect([refused.status, refused.body.code]).toEqual([409, 'no-remote-checks']);
  });
});
