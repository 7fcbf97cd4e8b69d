import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newWorld, type World } from '../support/world.ts';
import { read } from './reading.ts';

let world: World;
let article: { path: string; title: string };
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
  article = await vi.waitFor(async () => {
    const { items } = await world.ok(null, 'GET', '/api/help/search?q=sign-on&lang=en');
    if (items.length === 0) throw new Error('The articles are not taken in yet');
    return items[0];
  }, 20_000);
});
afterAll(() => world.close());

const judge = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${world.base}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(form) });

describe('from a question to an answer without script', () => {
  test('the form leads to answers, an answer to the article, the article back to the answers', async () => {
    const home = await read(world, '/?lang=en');
    expect(home.html).toMatch(/<form class="search large" action="\/search" method="get"/);
    const found = await read(world, '/search?q=sign-on&lang=en');
    expect(found.text).toContain(article.title);
    const address = /<h3><a href="(\/help\/[^"]+)"/.exec(found.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const read1 = await read(world, address);
    expect(read1.status).toBe(200);
    expect(read1.text).toContain(article.title);
    expect(read1.html).toContain('href="/search?q=sign-on&amp;lang=en"');
    expect(read1.html).toMatch(/<nav class="outline-beside" aria-label="On this page">/);
  });

  test('every entry of the outline leads to a place on the page', async () => {
    const { html } = await read(world, `/help/${article.path}?lang=en`);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(html, target).toContain(`id="${target}"`);
  });

  test('a question without an answer is met with what else to try and with people', async () => {
    const { text, html, status } = await read(world, '/search?q=xyzzyplugh&lang=en');
    expect(status).toBe(200);
    expect(text).toContain('No article matches “xyzzyplugh”');
    expect(html).toContain('href="/support/new"');
    expect(html).toContain('href="/phone?lang=en"');
  });

  test('an article that is not there is a page with ways out', async () => {
    expect((await read(world, '/help/no/such-article')).status).toBe(404);
    expect((await read(world, '/help/%E0%A4%A')).status).toBe(404);
  });

  test('Japanese and Chinese readers get theirs', async () => {
    for (const [lang, word] of [
      ['ja', 'この記事は役に立ちましたか？'],
      ['zh', '这篇文章对您有帮助吗？'],
    ] as const) {
      const { text, html } = await read(world, `/help/${article.path}?lang=${lang}`);
      expect(text).toContain(word);
      expect(html).toMatch(new RegExp(`<article class="prose" lang="${lang}`));
    }
  });
});

describe('the other edition', () => {
  test('is offered where it has the article too, and nowhere else, also in the head of the page', async () => {
    const both = await read(world, '/help/single-sign-on.md?lang=en');
    expect(both.html).toContain('href="/help/single-sign-on.md?edition=21vianet&amp;lang=en"');
    for (const [own, other, path] of [
      ['worldwide', '21vianet', 'partner-helps-first.md'],
      ['21vianet', 'worldwide', 'get-a-fapiao.md'],
    ] as const) {
      const { html, status } = await read(world, `/help/${path}?lang=en&edition=${own}`);
      expect(status).toBe(200);
      expect(html).not.toContain(`href="/help/${path}?lang=en&amp;edition=${other}"`);
      expect(html).not.toContain(`href="/help/${path}?edition=${other}&amp;lang=en"`);
      expect(html).toContain(`edition=${other}`);
    }
  });

  test('is never a dead end: every edition link of every own article leads to a page', async () => {
    for (const path of ['partner-helps-first.md', 'get-a-fapiao.md', 'single-sign-on.md'])
      for (const edition of ['worldwide', '21vianet']) {
        const { html, status } = await read(world, `/help/${path}?lang=en&edition=${edition}`);
        if (status === 404) continue;
        const links = [...html.matchAll(/href="([^"]*edition=[^"]*)"/g)].map((match) =>
          (match[1] ?? '').replaceAll('&amp;', '&'),
        );
        const inSite = links.filter((one) => one.startsWith('/') && !one.startsWith('/support'));
        for (const link of new Set(inSite)) expect((await read(world, link)).status, link).toBe(200);
      }
  });
});

describe('whether an article helped', () => {
  test('is said with a plain form, kept without the person, and answered on the page', async () => {
    const answer = await judge(`/help/${article.path}?lang=en`, { helped: 'yes', lang: 'en', q: 'sign-on' });
    expect(answer.status).toBe(303);
    const location = answer.headers.get('location') ?? '';
    expect(location).toContain('judged=yes');
    const page = await read(world, location.replace(/#.*/, ''));
    expect(page.text).toContain('Thank you. We are glad it helped.');
    expect(page.html).not.toContain('<form class="judge');
    const database = new Client({ connectionString: world.database.url });
    await database.connect();
    const { rows } = await database.query('select edition_id, path, language, helped, query from mg.article_feedback');
    await database.end();
    expect(rows).toEqual([
      { edition_id: 'worldwide', path: article.path, language: 'en', helped: 'yes', query: 'sign-on' },
    ]);
  });

  test('a form on a foreign page judges nothing', async () => {
    const answer = await judge(`/help/${article.path}`, { helped: 'no' }, { origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).not.toContain('judged');
  });

  test('anything but yes or no, and an article that is not there, is no judgement', async () => {
    expect((await judge(`/help/${article.path}`, { helped: 'maybe' })).status).toBe(404);
    expect((await judge('/help/no-such.md', { helped: 'yes' })).status).toBe(404);
  });
});

describe('what comes from outside is text', () => {
  const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const asked = encodeURIComponent(attack);

  test.for([
    `/search?q=${asked}`,
    `/phone?country=${asked}`,
    `/?edition=${asked}`,
    `/?lang=${asked}`,
    `/${asked}`,
    `/health?days=${asked}`,
    `/help/${asked}?q=${asked}`,
  ])('%s', async (path) => {
    const { html } = await read(world, path);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
  });

  test('the question is shown as it was typed', async () => {
    expect((await read(world, `/search?q=${asked}&lang=en`)).text).toContain(`“${attack}”`);
  });

  test('the question and judgement that an article is opened with lead nowhere else', async () => {
    const { html } = await read(world, `/help/${article.path}?q=${asked}&judged=${asked}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<form class="judge');
  });
});

describe('whoever asks too often', () => {
  test('is told to wait, with ways that stay open', async () => {
    const limited = await newWorld({
      now: '2026-03-04T02:00:00.000Z',
      env: { RATE_LIMITS: 'on', REQUESTS_PER_MINUTE: '1', DEFAULT_EDITION: 'worldwide' },
    });
    try {
      const statuses: number[] = [];
      for (let at = 0; at < 8; at++) statuses.push((await read(limited, '/search?q=mail')).status);
      expect(statuses[0]).toBe(200);
      expect(statuses.at(-1)).toBe(429);
      expect((await read(limited, '/phone')).status).toBe(200);
    } finally {
      await limited.close();
    }
  });
});
