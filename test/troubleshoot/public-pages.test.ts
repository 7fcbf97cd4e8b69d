import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language/language.ts';
import { relatedContentSchema } from '../../src/domain/troubleshoot/related.ts';
import { troubleshootersSchema } from '../../src/domain/troubleshoot/troubleshooter.ts';
import { editionsDir } from '../editions/house.ts';
import { newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z' });
});
afterAll(() => world.close());

const page = async (path: string): Promise<string> => {
  const answer = await fetch(world.base + path, { headers: { accept: 'text/html' } });
  expect(answer.status, path).toBe(200);
  return answer.text();
};

describe('self-help without a sign-in', () => {
  test('a question that a troubleshooter knows leads to it, before the articles', async () => {
    const found = await page('/search?q=mail%20does%20not%20arrive&edition=worldwide&lang=en');
    const link = found.indexOf('href="/support/troubleshoot/mail-not-arriving?');
    expect(link).toBeGreaterThan(0);
    expect(link).toBeLessThan(found.indexOf('class="results"'));
    expect(await page('/search?q=share%20a%20calendar&edition=worldwide')).not.toContain('/support/troubleshoot/');
  });

  test('under an article stands what else helps, each with its kind; what leads away is no player', async () => {
    const article = await page('/help/mail-does-not-arrive.md?edition=worldwide&lang=en');
    const related = article.slice(
      article.indexOf('id="related-title"'),
      article.indexOf('</section>', article.indexOf('id="related-title"')),
    );
    // What was chosen by hand stands first; as no article was, those that stand near follow.
    const addresses = [...related.matchAll(/<a href="([^"?]+)/g)].map(([, address]) => address);
    expect(addresses.length).toBe(8);
    expect(addresses.slice(4).every((address) => address?.startsWith('/help/'))).toBe(true);
    expect(addresses.slice(0, 4)).toEqual([
      '/support/troubleshoot/mail-not-arriving',
      '/support/troubleshoot/autodiscover',
      'https://learn.microsoft.com/microsoft-365/admin/',
      'https://techcommunity.microsoft.com/',
    ]);
    expect([...related.matchAll(/<span class="soft">(\w+)/g)].map(([, kind]) => kind).slice(0, 4)).toEqual([
      'Troubleshooter',
      'Troubleshooter',
      'Training',
      'Community',
    ]);
    expect(article).not.toMatch(/<(iframe|video|embed|object)\b/);
    const bill = await world.ok(
      null,
      'GET',
      '/api/help/related?path=understand-your-bill.md&edition=worldwide&lang=zh',
    );
    expect(bill.items.map((one: any) => [one.kind, one.name])).toEqual([
      ['troubleshooter', '付款被拒绝'],
      ['article', '取消订阅'],
      ['video', '小型企业视频'],
    ]);
  });
});

test.each(['worldwide', '21vianet'])('every article that %s names is there in each language', (edition) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(editionsDir, edition, file), 'utf8'));
  const { troubleshooters } = troubleshootersSchema.parse(read('troubleshooters.json'));
  const related = Object.entries(relatedContentSchema.parse(read('related.json')).articles);
  const named = [
    ...troubleshooters.flatMap(({ articles }) => articles),
    ...troubleshooters.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'result' && step.end.kind === 'article' ? [step.end.path] : [])),
    ),
    ...related.map(([path]) => path),
    ...related.flatMap(([, list]) => list.flatMap((one) => (one.kind === 'article' ? [one.path] : []))),
  ];
  expect(named.length).toBeGreaterThan(5);
  for (const path of named)
    for (const language of languages)
      expect(existsSync(join(editionsDir, '..', 'articles', edition, language, path)), `${language}/${path}`).toBe(
        true,
      );
});
