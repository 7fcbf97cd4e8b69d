import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/adapters/postgres/connect.ts';
import { importFolder } from '../../src/open-help.ts';
import { publishDue } from '../../src/usecases/drafts/publish-due.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let database: Client;
let agent: Who, supervisor: Who, operator: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
  database = new Client({ connectionString: world.database.url });
  await database.connect();
  agent = await world.staff('agent', ['worldwide']);
  supervisor = await world.staff('supervisor', ['worldwide']);
  operator = await world.staff('operator', ['worldwide', '21vianet']);
});
afterAll(async () => {
  await database.end();
  await world.close();
});

const start = (who: Who, more: object = {}) =>
  world.ok(who, 'POST', '/api/drafts', { edition: 'worldwide', language: 'en', from: 'nothing', ...more });
const save = (who: Who, draft: any, body: string, title = draft.title) =>
  world.ok(who, 'PUT', `/api/drafts/${draft.id}`, {
    path: draft.path,
    source: `---\ntitle: ${JSON.stringify(title)}\ntopic: technical\n---\n# ${title}\n\n${body}\n`,
    version: draft.version,
  });
const step = (who: Who, draft: any, verb: string, more: object = {}) =>
  world.call(who, 'POST', `/api/drafts/${draft.id}/${verb}`, { version: draft.version, ...more });
const approved = async (draft: any, more: object = {}) => {
  const sent = await step(agent, draft, 'review', { checked: true });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  const out = await step(supervisor, sent.body, 'approval', more);
  expect(out.status, JSON.stringify(out.body)).toBe(200);
  return out.body;
};
const written = async (body: string, title: string, more: object = {}) =>
  save(agent, await start(agent, { title, ...more }), body, title);
const titles = async (q: string, lang = 'en', edition = 'worldwide') =>
  (
    await world.ok(null, 'GET', `/api/help/search?q=${encodeURIComponent(q)}&lang=${lang}&edition=${edition}`)
  ).items.map((one: any) => one.title);
const until = async (question: () => Promise<boolean>) => {
  for (let n = 0; n < 60 && !(await question()); n++) await new Promise((resolve) => setTimeout(resolve, 50));
};
const article = (path: string, lang = 'en') =>
  world.call(null, 'GET', `/api/help/article?path=${encodeURIComponent(path)}&lang=${lang}&edition=worldwide`);
const publishNow = () =>
  publishDue(world.services.transactions, world.services.writing, () => ({
    now: world.services.clock(),
    newId: () => world.services.newId(world.services.clock()),
    policies: world.services.policies,
  }));

describe('from the first word to the reader', () => {
  test('written, reviewed by somebody else, let out, and found by search', async () => {
    const draft = await written('Press the **marmalade** switch twice.', 'Marmalade switch');
    const sent = (await step(agent, draft, 'review')).body;
    expect(sent).toMatchObject({ state: 'review', moves: ['send-back'] });
    expect((await step(agent, sent, 'approval')).status).toBe(403);
    const out = await step(supervisor, sent, 'approval');
    expect(out.body).toMatchObject({ state: 'published', published: { origin: 'written', n: 1 } });
    await until(async () => (await titles('marmalade switch')).includes('Marmalade switch'));
    expect(await titles('marmalade switch')).toContain('Marmalade switch');
    expect(await titles('marmalade switch', 'en', '21vianet')).not.toContain('Marmalade switch');
    expect((await article(draft.path)).body.html).toContain('<strong>marmalade</strong>');
  });

  test('nobody lets out their own words, not even an operator; words added by the reviewer need another one', async () => {
    const draft = await save(operator, await start(operator, { title: 'Own words' }), 'Text.', 'Own words');
    const sent = (await step(operator, draft, 'review')).body;
    const own = await step(operator, sent, 'approval');
    expect([own.status, own.body.code]).toEqual([403, 'needs-other-eyes']);
    const back = (await step(supervisor, sent, 'send-back', { remark: 'Shorter, please.' })).body;
    expect(back).toMatchObject({ state: 'writing', remark: 'Shorter, please.' });
    const changed = await save(supervisor, back, 'Short.', 'Own words');
    const again = (await step(supervisor, changed, 'review')).body;
    expect((await step(supervisor, again, 'approval')).body.code).toBe('needs-other-eyes');
  });

  test('two who write at once see each other: the second saving is refused and changes nothing', async () => {
    const draft = await written('First.', 'At once');
    await save(supervisor, draft, 'Second.', 'At once');
    const late = await world.call(agent, 'PUT', `/api/drafts/${draft.id}`, {
      path: draft.path,
      source: '# Third\n\nText.',
      version: draft.version,
    });
    expect([late.status, late.body.code]).toEqual([409, 'draft-changed-meanwhile']);
    expect((await world.ok(agent, 'GET', `/api/drafts/${draft.id}`)).source).toContain('Second.');
  });

  test('bad front matter is told with its line, and does not go out', async () => {
    const draft = await start(agent, { title: 'Broken' });
    const source = '---\ntitle: "Broken"\ntopic: [one\n---\n\nText.\n';
    const shown = await world.ok(agent, 'POST', '/api/articles/preview', {
      edition: 'worldwide',
      language: 'en',
      path: draft.path,
      source,
    });
    expect(shown.faults).toMatchObject([{ code: 'front-matter-damaged', blocks: true, line: expect.any(Number) }]);
    const saved = await world.ok(agent, 'PUT', `/api/drafts/${draft.id}`, {
      path: draft.path,
      source,
      version: draft.version,
    });
    const sent = await step(agent, saved, 'review');
    expect([sent.status, sent.body.code]).toEqual([422, 'article-not-ready']);
    expect(sent.body.errors[0]).toMatchObject({ code: 'front-matter-damaged' });
  });

  test('the preview is what the readers of each edition will see; links that lead nowhere are named with their line', async () => {
    const source =
      '---\ntitle: Two halves\n---\n\n::: moniker range="worldwide"\namber\n::: moniker-end\n\n::: moniker range="21vianet"\ncobalt\n::: moniker-end\n\n[on](no-such-thing.md) <script>alert(1)</script>\n';
    const shown = async (edition: string) =>
      world.ok(operator, 'POST', '/api/articles/preview', { edition, language: 'en', path: 'two.md', source });
    const [here, there] = [await shown('worldwide'), await shown('21vianet')];
    expect(here.html).toContain('amber');
    expect(here.html).not.toContain('cobalt');
    expect(there.html).toContain('cobalt');
    expect(here.html).not.toContain('<script');
    expect(here.faults).toMatchObject([{ code: 'link-not-found', line: 13, blocks: false }]);
  });
});

describe('at its time', () => {
  test('an article goes out at the instant and once, however many look; every step is on record', async () => {
    const draft = await written('Later text about quinces.', 'Quinces');
    const waiting = await approved(draft, { publishAt: '2026-05-06T10:00:00.000Z' });
    expect(waiting).toMatchObject({ state: 'approved', publishAt: '2026-05-06T10:00:00.000Z' });
    expect(await publishNow()).toBe(0);
    expect((await article(draft.path)).status).toBe(404);
    world.clock.now = '2026-05-06T10:00:00.000Z';
    const counts = await Promise.all(Array.from({ length: 6 }, publishNow));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1);
    const { rows } = await database.query('select n from mg.article_version where path = $1', [draft.path]);
    expect(rows).toEqual([{ n: 1 }]);
    await until(async () => (await article(draft.path)).status === 200);
    expect((await article(draft.path)).status).toBe(200);
    const record = await database.query('select verb from mg.audit where subject_id = $1', [draft.id]);
    expect(new Set(record.rows.map((row) => row.verb))).toEqual(
      new Set(['draft.started', 'draft.saved', 'draft.submitted', 'draft.approved', 'article.published']),
    );
    expect(record.rows).toHaveLength(5);
    world.clock.now = '2026-05-06T09:00:00.000Z';
  });

  test('one that waits can be called off', async () => {
    const waiting = await approved(await written('Never.', 'Never'), { publishAt: '2026-05-07T10:00:00.000Z' });
    const back = await step(agent, waiting, 'send-back');
    expect(back.body).toMatchObject({ state: 'writing', publishAt: null });
    expect((await step(supervisor, back.body, 'approval')).status).toBe(409);
  });
});

describe('versions and translations', () => {
  test('each publication is a version with its words; the newest is what is read', async () => {
    const first = await approved(await written('Turn it left.', 'Turn it'));
    const second = await start(agent, { from: 'article', path: first.path });
    expect(second.source).toContain('Turn it left.');
    await approved(await save(agent, second, 'Turn it right.', 'Turn it'));
    const place = `edition=worldwide&language=en&path=${first.path}`;
    const read = await world.ok(agent, 'GET', `/api/articles/source?${place}`);
    expect(read).toMatchObject({ origin: 'written', n: 2, versions: [{ n: 2 }, { n: 1 }] });
    expect((await world.ok(agent, 'GET', `/api/articles/version?${place}&n=1`)).source).toContain('left');
    await until(async () => (await article(first.path)).body.html.includes('right'));
    expect((await article(first.path)).body.html).toContain('right');
  });

  test('a translation lags from the moment its original goes on, until it is made anew', async () => {
    const path = 'lagging.md';
    const draft = await start(agent, { path, title: 'Lagging' });
    await approved(await save(agent, draft, 'One.', 'Lagging'));
    const ja = await start(agent, { language: 'ja', from: 'translation', of: 'en', path });
    expect(ja).toMatchObject({ translatesLanguage: 'en', translatesVersion: 1, original: { n: 1 } });
    await approved(await save(agent, ja, '一。', '遅れ'));
    const row = async () =>
      (await world.ok(agent, 'GET', `/api/articles?edition=worldwide&language=ja&q=lagging`)).items[0];
    expect(await row()).toMatchObject({ path, lags: null });
    const next = await start(agent, { from: 'article', path });
    await approved(await save(agent, next, 'Two.', 'Lagging'));
    expect(await row()).toMatchObject({ lags: { language: 'en', n: 2 } });
  });
});

describe('what came with the product or an import', () => {
  const path = 'verify-a-domain.md';
  test('is changed only as an own version, which stands before it, also after the next start, until it is withdrawn', async () => {
    const before = (await article(path)).body.html;
    const copy = await start(agent, { from: 'article', path });
    expect(copy.published).toMatchObject({ origin: 'own', n: 0 });
    await approved(await save(agent, copy, 'Our own words on pomegranates.', 'Domains'));
    await until(async () => (await article(path)).body.title === 'Domains');
    expect((await article(path)).body.html).toContain('pomegranates');

    const again = await newWorld({ now: '2026-05-06T11:00:00.000Z', database: world.database });
    const read = await again.ok(null, 'GET', `/api/help/article?path=${path}&lang=en&edition=worldwide`);
    expect(read.html).toContain('pomegranates');
    await again.app.close();

    const place = { edition: 'worldwide', language: 'en', path };
    expect((await world.call(agent, 'POST', '/api/articles/withdraw', place)).status).toBe(403);
    expect((await world.call(supervisor, 'POST', '/api/articles/withdraw', place)).status).toBe(204);
    await until(async () => (await article(path)).body.html === before);
    expect((await article(path)).body.html).toBe(before);
  });
});

describe('what was imported', () => {
  test('stays as it is behind an own version of one edition, imports go on, and it shows through again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-drafts-'));
    const connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
    const take = async (words: string) => {
      await mkdir(join(folder, 'en'), { recursive: true });
      await writeFile(join(folder, 'en', 'gooseberry.md'), `# Gooseberry\n\n${words}\n`);
      await importFolder(connected.db, folder, {
        editions: world.services.policies.keys(),
        editionId: '',
        origin: 'import',
        now: world.services.clock(),
        prune: false,
      });
    };
    const reads = async (words: string, edition = 'worldwide') => {
      const html = async () =>
        (await world.call(null, 'GET', `/api/help/article?path=gooseberry.md&lang=en&edition=${edition}`)).body.html;
      await until(async () => (await html())?.includes(words));
      expect(await html()).toContain(words);
    };
    try {
      await take('As it was imported.');
      await reads('As it was imported.');
      const copy = await start(agent, { from: 'article', path: 'gooseberry.md' });
      expect(copy.published).toMatchObject({ origin: 'import', n: 0 });
      await approved(await save(agent, copy, 'As we say it.', 'Gooseberry'));
      await reads('As we say it.');
      await reads('As it was imported.', '21vianet');
      await take('Imported once more.');
      await reads('Imported once more.', '21vianet');
      await reads('As we say it.');
      await world.ok(supervisor, 'POST', '/api/articles/withdraw', {
        edition: 'worldwide',
        language: 'en',
        path: 'gooseberry.md',
      });
      await reads('Imported once more.');
    } finally {
      await connected.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('from a request at the desk', () => {
  test('subject and solution are there, nobody’s name is, and it goes to review only when somebody has read it', async () => {
    const org = await world.organisation({
      edition: 'worldwide',
      name: 'Blue Sky Trading',
      plans: [{ plan: 'office-365-e3' }],
    });
    const admin = await world.person(org, 'worldwide', { name: 'Anna Berg' });
    const request = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({ title: 'Calendar of Anna Berg is empty', description: 'Anna Berg at anna@contoso.com sees nothing.' }),
    );
    await world.ok(agent, 'POST', `/api/desk/requests/${request.id}/resolve`, {
      body: 'Hello Anna,\n\nRemove the profile of anna@contoso.com at Blue Sky Trading, then add it again.\n\nKind regards\nagent',
    });
    const draft = await world.ok(agent, 'POST', `/api/desk/requests/${request.id}/article-draft`, {});
    expect(draft).toMatchObject({ state: 'writing', language: 'en', request: { number: request.number } });
    expect(draft.source).toContain('Remove the profile of [mail] at [name], then add it again.');
    for (const name of ['Anna', 'Berg', 'Blue Sky', 'contoso', request.number])
      expect(draft.source).not.toContain(name);
    const unread = await step(agent, draft, 'review');
    expect([unread.status, unread.body.code]).toEqual([422, 'needs-check']);
    const out = await approved(draft);
    expect(out).toMatchObject({ state: 'published', request: null });
    const reads = await world.ok(admin, 'GET', '/api/organisation/record');
    expect(reads.items.some((line: any) => line.actorName === agent.name || line.name === agent.name)).toBe(true);
  });

  test('an agent of another edition sees neither draft nor request', async () => {
    const stranger = await world.staff('agent', ['21vianet']);
    const draft = await start(agent, { title: 'Hidden' });
    expect((await world.call(stranger, 'GET', `/api/drafts/${draft.id}`)).status).toBe(404);
    expect((await world.call(stranger, 'GET', '/api/drafts?edition=worldwide')).status).toBe(404);
    expect((await step(stranger, draft, 'discard')).status).toBe(404);
    expect((await step(agent, draft, 'discard')).body).toMatchObject({ state: 'discarded', moves: [] });
  });
});
