import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../support/world.ts';
import { read } from './reading.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-01T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
});
afterAll(() => world.close());

const words = (en: string, ja: string, zh: string) => ({ en, ja, 'zh-Hans': zh });

describe('service health for everybody', () => {
  test('all well is one line; then an issue with each of its posts, the worst service first, and afterwards its place in the history', async () => {
    const communicator = await world.staff('communicator', ['21vianet']);
    const page = (query = '') => read(world, `/health?edition=21vianet&lang=en${query}`);
    expect((await page()).text).toContain('All services are healthy.');
    expect((await read(world, '/?edition=21vianet&lang=en')).text).toContain('All services are healthy.');

    const issue = await world.ok(communicator, 'POST', '/api/desk/issues', {
      edition: '21vianet',
      kind: 'incident',
      status: 'investigating',
      services: ['sharepoint-online'],
      title: words('Sites <b>do not</b> open', 'サイトが開けません', '网站无法打开'),
      impact: words('Sites may fail to open.', '開けないことがあります。', '网站可能无法打开。'),
      body: words('We look for the cause.', '原因を調べています。', '正在查找原因。'),
      startedAt: '2026-03-01T01:00:00.000Z',
    });
    world.at('2026-03-01T03:00:00.000Z');
    await world.ok(communicator, 'POST', `/api/desk/issues/${issue.id}/updates`, {
      status: 'restoring-service',
      body: words('A node is being replaced.', 'ノードを交換しています。', '正在更换节点。'),
    });

    const during = await page();
    expect(during.text).toContain('1 current issue');
    expect(during.text).toContain(issue.number);
    expect(during.text).toContain('We look for the cause.');
    expect(during.text.indexOf('A node is being replaced.')).toBeLessThan(
      during.text.indexOf('We look for the cause.'),
    );
    expect(during.html).toContain('Sites &lt;b&gt;do not&lt;/b&gt; open');
    expect(/class="service-name">([^<]+)/.exec(during.html)?.[1]).toBe('SharePoint Online');
    // Instants are told in the vendor's zone, which is named.
    expect(during.text).toContain('Since Sun 1 Mar 09:00 GMT+8');
    expect((await read(world, '/health?edition=21vianet&lang=ja')).text).toContain('サイトが開けません');
    expect((await read(world, '/health?edition=21vianet&lang=zh')).text).toContain('正在更换节点。');
    expect((await read(world, '/?edition=21vianet&lang=zh')).text).toContain('网站无法打开 服务运行状况');
    const asked = await read(world, '/search?edition=21vianet&lang=en&q=sharepoint+sites');
    expect(asked.text).toContain('Is this yours?');
    expect(asked.html).toContain(`href="/health?lang=en&amp;edition=21vianet#${issue.number}"`);

    await world.ok(communicator, 'POST', `/api/desk/issues/${issue.id}/updates`, {
      status: 'service-restored',
      body: words('All is well again.', '復旧しました。', '已恢复。'),
    });
    world.at('2026-03-04T02:00:00.000Z');
    const after = await page();
    expect(after.text).toContain('All services are healthy.');
    expect(after.text).toContain('3 updates');
    expect(after.text).toContain('All is well again.');
    expect(after.html).toContain('aria-label="Last 30 days: 1 with an incident, 0 with an advisory"');
    expect((await page('&days=7')).html).toContain('aria-label="Last 7 days: 1 with an incident, 0 with an advisory"');
    world.at('2026-03-20T02:00:00.000Z');
    expect((await page('&days=7')).text).toContain('No issues ended in this time.');
    expect((await page()).text).toContain(issue.number);
  });

  test('customers of one edition see nothing of another one’s issues', async () => {
    const { text } = await read(world, '/health?lang=en');
    expect(text).not.toContain('Sites do not open');
    expect(text).toContain('Microsoft Teams');
  });
});

test('a database that is away does not take the phone numbers with it', async () => {
  const stricken = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
  try {
    await stricken.database.drop();
    const phone = await read(stricken, '/phone?country=JP&lang=en', {
      cookie: 'madoguchi.session_token=0123456789abcdef0123',
    });
    expect(phone.status).toBe(200);
    expect(phone.text).toContain('0120 996 680');
    expect((await read(stricken, '/locked-out?lang=en')).status).toBe(200);
    expect((await read(stricken, '/?lang=en')).text).toContain('How can we help?');
    const health = await read(stricken, '/health?lang=en');
    expect(health.status).toBe(500);
    expect(health.text).toContain('This page failed');
    expect(health.html).toContain('href="/phone"');
    expect(health.text).not.toMatch(/postgres|ECONN|terminat/i);
  } finally {
    await stricken.close();
  }
});
