import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/adapters/examples/read-examples.ts';
import { tellSearches } from '../../src/usecases/example/tell-searches.ts';
import { newWorld, type Who, type World } from '../support/world.ts';

const examples = readExamples(join(import.meta.dirname, '../../examples'));
let world: World;
let client: Client;
beforeAll(async () => {
  // A name server that nobody answers at: whatever asked it would fail.
  world = await newWorld({ now: '2026-05-06T09:20:00.000Z', example: true, env: { DNS_SERVERS: '127.0.0.1:9' } });
  client = new Client({ connectionString: world.database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await world.close();
});
const rows = async () => (await client.query('select * from mg.help_search order by id')).rows;
const as = async (name: string): Promise<Who> => {
  const people = (await world.ok(null, 'GET', '/api/example/people')).items as { id: string; name: string }[];
  const id = people.find((one) => one.name === name)!.id;
  const { cookie } = await world.services.accounts.startSession(id);
  return { id, name, email: '', orgId: null, cookie: cookie.split(';')[0] ?? '' };
};

describe('the first start with examples', () => {
  test('every example question is there with what came of it: some helped, some found nothing good, some were filed anyway', async () => {
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(0);
    const all = await rows();
    const asked = examples.searches.flatMap(({ asked }) => asked);
    expect(all).toHaveLength(asked.length);
    const count = (fits: (row: any) => boolean) => all.filter(fits).length;
    expect(count((row) => row.opened.length > 0)).toBe(asked.filter(({ open }) => open !== undefined).length);
    expect(count((row) => row.helped === 'yes')).toBe(asked.filter(({ helped }) => helped === true).length);
    expect(count((row) => row.filed_topic !== null)).toBe(asked.filter(({ filed }) => filed !== undefined).length);
    expect(new Set(all.map((row) => row.language))).toEqual(new Set(['en', 'ja', 'zh-Hans']));
    const days = all.map((row) => (Date.parse(world.clock.now) - row.asked_at.getTime()) / 86_400_000);
    expect(Math.max(...days)).toBeLessThan(29);
  });

  test('a second start asks nothing again', async () => {
    const before = (await rows()).length;
    const { services } = world;
    const { searchLog } = await import('../../src/adapters/postgres/search-log.ts');
    const { connect } = await import('../../src/adapters/postgres/connect.ts');
    const { db, close } = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 1, onError: () => {} });
    try {
      await tellSearches(
        examples.searches,
        { policies: services.policies, now: world.clock.now, newId: services.newId },
        { help: services.help, log: searchLog(db) },
      );
    } finally {
      await close();
    }
    expect(await rows()).toHaveLength(before);
  });

  test('Ada has a proved domain that says it is an example, and her look-ups find its faults without asking anybody', async () => {
    const ada = await as('Ada Whitfield');
    const [domain] = (await world.ok(ada, 'GET', '/api/organisation/domains')).items;
    expect(domain).toMatchObject({ name: 'harbourstone.example', madeUp: true, provedAt: expect.any(String) });
    const check = await world.ok(ada, 'POST', '/api/troubleshooters/mail-not-arriving/checks', {
      domain: domain.id,
      step: 'records-out',
    });
    expect(check.findings.map((one: any) => one.code)).toEqual([
      'spf-include-missing',
      'dkim-selector-missing',
      'dkim-good',
      'dmarc-only-watches',
    ]);
    const record = await world.ok(ada, 'GET', '/api/organisation/record');
    expect(record.items.map((one: any) => one.verb)).toEqual(expect.arrayContaining(['domain.added', 'domain.proved']));
    // Any other domain is looked up at the name servers, also in an example.
    const real = await world.ok(ada, 'POST', '/api/organisation/domains', { name: 'other.example' });
    expect(real.madeUp).toBe(false);
    const refused = await world.call(ada, 'POST', `/api/organisation/domains/${real.id}/proof`);
    expect(refused.body.code).toBe('no-dns-answer');
  });
});
