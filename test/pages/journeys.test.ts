import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type World } from '../support/world.ts';
import { allLanguages, paths, read } from './reading.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
});
afterAll(() => world.close());

describe('every public page', () => {
  test.for(
    paths.flatMap((path) => allLanguages.map((language) => [path, language] as const)),
  )('%s is there without sign-in, whole, in %s', async ([path, language]) => {
    const { status, headers, html } = await read(world, `${path}?lang=${language}`);
    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe(language);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s<html lang="${language}"`));
    expect(html).toContain('</html>');
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    // No words were forgotten, nothing was put in that is no text.
    expect(html).not.toMatch(/\b(?:pages|server):[\w-]+\.[\w-]|undefined|\[object |\{\{/);
  });

  test('carries no script or style within itself: the content security policy would refuse it', async () => {
    for (const path of paths) {
      const { html, headers } = await read(world, path);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+="|javascript:/);
      expect([...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].every(([, inner]) => inner === '')).toBe(true);
    }
  });

  test('names its one address and itself in each language', async () => {
    const { html } = await read(world, '/phone?country=JP&lang=ja&utm=mail');
    expect(html).toContain('<link rel="canonical" href="/phone?country=JP&amp;lang=ja">');
    for (const language of allLanguages)
      expect(html).toContain(`hreflang="${language}" href="/phone?country=JP&amp;lang=${language}"`);
    expect(html).toContain('hreflang="x-default" href="/phone?country=JP"');
  });

  test('is kept by whoever is between, told apart by what it depends on, and asked about each time', async () => {
    const { headers } = await read(world, '/phone');
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('vary')).toBe('Accept-Language, Cookie');
    const known = headers.get('etag') ?? '';
    const again = (path: string) => fetch(world.base + path, { headers: { 'if-none-match': known } });
    const same = await again('/phone');
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await again('/phone?country=JP')).status).toBe(200);
  });

  test('links only to pages and files that are there', async () => {
    const links = new Set<string>();
    for (const path of paths)
      for (const [, address] of (await read(world, path)).html.matchAll(/(?:href|src)="(\/[^"#]*)/g))
        links.add((address ?? '').replaceAll('&amp;', '&'));
    // The screens and the pane are built by others; whether they are is not the pages' matter.
    const ours = [...links].filter((link) => !/^\/(sign-in|support|pane)\b/.test(link));
    expect(ours.length).toBeGreaterThan(250);
    const broken: string[] = [];
    for (const link of ours) if ((await read(world, link)).status !== 200) broken.push(link);
    expect(broken).toEqual([]);
  });
});

describe('the language of a page', () => {
  test('is the browser’s, unless the address says another; the choice is then kept on the device', async () => {
    expect(
      (await read(world, '/health', { 'accept-language': 'fr-FR, ja;q=0.8' })).headers.get('content-language'),
    ).toBe('ja');
    const chosen = await read(world, '/health?lang=zh-CN', { 'accept-language': 'ja' });
    expect(chosen.text).toContain('服务运行状况');
    const cookie = chosen.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^lang=zh-Hans; .*SameSite=Lax/);
    const later = await read(world, '/health', { 'accept-language': 'ja', cookie: cookie.split(';')[0] ?? '' });
    expect(later.headers.get('content-language')).toBe('zh-Hans');
  });

  test('stays with the links of a page, for those who keep no cookies', async () => {
    const { html } = await read(world, '/?lang=ja&edition=21vianet');
    expect(html).toContain('href="/phone?lang=ja&amp;edition=21vianet"');
    expect(html).toContain('<input type="hidden" name="lang" value="ja">');
    expect(html).toContain('<input type="hidden" name="edition" value="21vianet">');
  });

  test('that nobody here speaks is answered in the install’s', async () => {
    expect((await read(world, '/?lang=tlh')).headers.get('content-language')).toBe('en');
  });
});

describe('the edition of a page', () => {
  test('each shows its own: product, phones, promises, news', async () => {
    const china = await read(world, '/who-does-what?edition=21vianet&lang=en');
    expect(china.text).toContain('Office 365 operated by 21Vianet');
    expect(china.text).toContain('Needs: Advanced online services agreement');
    expect(china.text).toContain('State Council');
    expect(china.text).toContain('Follow us on WeChat');
    expect(china.text).not.toContain('Business Assist');
    const worldwide = await read(world, '/who-does-what?lang=en');
    expect(worldwide.text).toContain('Microsoft 365 for business');
    expect(worldwide.text).toContain('Business Assist');
    expect(worldwide.text).toContain('Elevated support contract');
    expect(worldwide.text).not.toContain('WeChat');
    expect(worldwide.text).not.toContain('State Council');
  });

  test('commitment, objective and no committed time are said as such', async () => {
    const table = (html: string) => html.slice(html.indexOf('<table class="targets"'));
    const china = await read(world, '/who-does-what?edition=21vianet&lang=en');
    expect(table(china.html)).toContain('>Commitment</span>');
    expect(table(china.html)).not.toContain('Objective');
    expect(table(china.html)).toContain('No committed time');
    const worldwide = await read(world, '/who-does-what?lang=en');
    expect(table(worldwide.html)).toContain('>Objective</span>');
    expect(table(worldwide.html)).not.toContain('Commitment');
  });

  test('goals that support sets itself are nobody else’s business', async () => {
    const { text } = await read(world, '/who-does-what?lang=en');
    expect(text).not.toMatch(/desk goal/i);
    expect(text).not.toContain('third working day');
  });

  test('is that of whoever is signed in, who is led to their own place and cached nowhere', async () => {
    const org = await world.organisation({ edition: '21vianet', country: 'CN', zone: 'Asia/Shanghai' });
    const admin = await world.person(org, '21vianet', { language: 'zh-Hans' });
    const { html, headers, text } = await read(world, '/', { cookie: admin.cookie });
    expect(text).toContain('由世纪互联运营的 Office 365');
    expect(html).toContain('href="/support"');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const asked = await read(world, '/?edition=worldwide', { cookie: admin.cookie });
    expect(asked.text).toContain('Microsoft 365 商业版');
  });

  test('that does not exist is answered with those that do', async () => {
    const { status, text, html } = await read(world, '/phone?edition=atlantis&lang=en');
    expect(status).toBe(404);
    expect(text).toContain('“atlantis” is not one of the editions');
    expect(html).toContain('href="/phone?edition=21vianet&amp;lang=en"');
  });

  test('the picture that an edition names is served, by itself harmless; nothing else of its folder is', async () => {
    const { html } = await read(world, '/who-does-what?edition=21vianet');
    const address = /<img src="([^"]+)"/.exec(html)?.[1] ?? '';
    const picture = await read(world, address);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    for (const other of ['edition.json', 'README.md', 'pictures/../edition.json', '..%2Fworldwide%2Fedition.json'])
      expect((await read(world, `/pages/editions/21vianet/${other}`)).status, other).toBe(404);
    expect((await read(world, address.replace('21vianet', 'worldwide'))).status).toBe(404);
  });
});

describe('an address that leads nowhere', () => {
  test('is a page with ways out for people', async () => {
    const { status, html, text } = await read(world, '/no/such/page?lang=en');
    expect(status).toBe(404);
    expect(text).toContain('There is no page here');
    expect(html).toContain('<meta name="robots" content="noindex">');
    for (const way of ['/health', '/phone', '/locked-out', '/']) expect(html).toContain(`href="${way}?lang=en"`);
  });

  test('is a short text for programs, and a problem below /api', async () => {
    expect(await read(world, '/no/such', { accept: '*/*' })).toMatchObject({
      status: 404,
      html: 'There is nothing at this address.',
    });
    const api = await read(world, '/api/no/such');
    expect(api.headers.get('content-type')).toBe('application/problem+json');
  });

  test('under which people look for a page leads there', async () => {
    for (const [from, to] of [
      ['/phones?lang=ja', '/phone?lang=ja'],
      ['/help', '/search'],
      ['/articles/admin/a%20b.md?edition=21vianet', '/help/admin/a%20b.md?edition=21vianet'],
    ]) {
      const { status, headers } = await read(world, from ?? '');
      expect([status, headers.get('location')]).toEqual([301, to]);
    }
  });
});

describe('the API for people', () => {
  test('has every operation that programs find, each on the page of its part', async () => {
    const { body } = await world.call(null, 'GET', '/api/openapi.json');
    const { html } = await read(world, '/api/docs');
    const operations = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.values(methods as Record<string, { operationId: string; tags: string[] }>).map((operation) => ({
        path,
        ...operation,
      })),
    );
    expect(operations.length).toBeGreaterThan(50);
    const pages = new Map<string, string>();
    for (const { operationId, tags, path } of operations) {
      const tag = tags[0] ?? '';
      expect(html).toContain(`href="/api/docs/${tag}#${operationId}"`);
      const page = pages.get(tag) ?? (await read(world, `/api/docs/${tag}`)).html;
      pages.set(tag, page);
      expect(page).toContain(`id="${operationId}"`);
      expect(page).toContain(`<code>${path}</code>`);
    }
  });

  test('the type of a problem leads to the words of its code', async () => {
    const { body } = await world.call(null, 'GET', '/api/requests');
    expect(body.type).toBe('/api/docs#sign-in');
    const { html } = await read(world, '/api/docs');
    expect(html).toMatch(/<tr id="sign-in"><th scope="row"><code>sign-in<\/code><\/th><td>401<\/td>/);
    expect(html).toMatch(/<tr id="defect">.*<td>500<\/td>/);
  });

  test('what does not exist in production is not described', async () => {
    expect((await read(world, '/api/docs')).html).not.toContain('/api/example/');
    expect((await read(world, '/api/docs/example')).status).toBe(404);
  });
});
