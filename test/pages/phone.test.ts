import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { china, thirdDir, worldwide } from '../editions/house.ts';
import { newWorld, type World } from '../support/world.ts';
import { allLanguages, read } from './reading.ts';

let world: World;
beforeAll(async () => {
  // A Wednesday, 11:00 in Japan and 10:00 in China.
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { DEFAULT_EDITION: 'worldwide' } });
});
afterAll(() => world.close());

describe('the phone directory', () => {
  test('every one of the 247 rows has a page with its numbers, notes and hours', async () => {
    const rows = [worldwide, china].flatMap((edition) =>
      edition.phoneLines.map((line) => ({ line, key: edition.key })),
    );
    expect(rows).toHaveLength(247);
    const lacking: string[] = [];
    for (const { line, key } of rows) {
      const { status, text } = await read(world, `/phone?country=${line.country}&edition=${key}&lang=en`);
      const wanted = line.reachable
        ? [line.name.en, ...line.numbers.map(({ number }) => number)]
        : [line.name.en, 'no phone support'];
      const missing = wanted.filter((one) => !text.includes(one));
      if (status !== 200 || missing.length > 0) lacking.push(`${key} ${line.country}: ${status} ${missing.join(', ')}`);
      if (line.windows.length > 0 && !/Open now|Closed/.test(text)) lacking.push(`${key} ${line.country}: no hours`);
    }
    expect(lacking).toEqual([]);
  });

  test.for(allLanguages)('the directory in %s lists them all, each with a way to its page', async (language) => {
    const { html, text } = await read(world, `/phone?lang=${language}`);
    const lacking = worldwide.phoneLines.filter(
      ({ country, name, numbers }) =>
        !html.includes(`href="/phone?country=${country}&amp;lang=${language}"`) ||
        !html.includes(`<option value="${country}"`) ||
        !text.includes(name[language]) ||
        !text.includes(numbers[0]?.number ?? ''),
    );
    expect(lacking.map(({ country }) => country)).toEqual([]);
  });

  test('says in words who answers now and when the others open, in the zone of the place, which is named', async () => {
    const open = await read(world, '/phone?country=JP&lang=en');
    expect(open.text).toContain('Times in Japan Standard Time (GMT+9), where it is 11:00 now.');
    expect(open.text).toMatch(/Billing, Subscription, Pre-sales (English, Japanese|Japanese, English)/);
    expect(open.text).toContain('until Wed 4 Mar 17:00');
    world.at('2026-03-04T12:00:00.000Z');
    const closed = await read(world, '/phone?country=JP&lang=ja');
    expect(closed.text).toContain('受付時間外');
    expect(closed.text).toContain('3月5日(木) 09:00 に受付開始');
    world.at('2026-03-04T02:00:00.000Z');
  });

  test('tells the keys to press, the charge, and the severity for which a line is open', async () => {
    expect((await read(world, '/phone?country=AL&lang=en')).text).toContain('Press 9 → 7700 local charge');
    const china2 = (await read(world, '/phone?edition=21vianet&lang=zh')).text;
    expect(china2).toContain('+86 4000 890 365');
    expect(china2).toContain('严重级别 A（关键）');
    expect((await read(world, '/phone?country=JP&lang=ja')).text).toContain('一般法人向けプラン');
  });

  test('is that of the place the browser speaks of, until one is chosen', async () => {
    const guessed = await read(world, '/phone?lang=en', { 'accept-language': 'ja' });
    expect(guessed.text).toContain('Shown for Japan, as your browser suggests.');
    const none = await read(world, '/phone?lang=en', { 'accept-language': 'en' });
    expect(none.html).toContain('<option value="" selected>Choose</option>');
    const chosen = await read(world, '/phone?lang=en&country=de', { 'accept-language': 'ja' });
    expect(chosen.html).toContain('<option value="DE" selected>');
    expect(chosen.text).not.toContain('as your browser suggests');
  });

  test('from a country without a number, the number to call instead is said to be one', async () => {
    const { text } = await read(world, '/phone?edition=21vianet&country=FR&lang=en');
    expect(text).toContain('There is no number in France.');
    expect(text).toContain('+86 4000 890 365');
  });

  test('what is no country is answered with the list', async () => {
    const { status, text } = await read(world, '/phone?country=nowhere&lang=en');
    expect(status).toBe(404);
    expect(text).toContain('“NOWHERE” is no country or region');
    expect(text).toContain('All 246 countries and regions');
  });
});

test('whoever cannot sign in reads the edition’s own advice and a number, in their language', async () => {
  for (const [edition, lang, word, number] of [
    ['worldwide', 'en', 'No administrator left? Call support and say so', '0120 996 680'],
    ['21vianet', 'zh-Hans', '请准备好：组织的域名、合同编号和最近的发票。', '+86 4000 890 365'],
    ['21vianet', 'ja', '契約番号', '+86 4000 890 365'],
  ] as const) {
    const { text } = await read(world, `/locked-out?edition=${edition}&lang=${lang}`, { 'accept-language': 'ja' });
    expect(text).toContain(word);
    expect(text).toContain(number);
  }
});

test('a third edition has all pages from its folder alone, without a choice of editions where there is one', async () => {
  const harbour = await newWorld({ now: '2026-03-04T02:00:00.000Z', env: { EDITIONS_DIR: thirdDir } });
  try {
    for (const path of ['/', '/health', '/phone', '/who-does-what', '/locked-out', '/search'])
      for (const language of allLanguages) {
        const { status, html } = await read(harbour, `${path}?lang=${language}`);
        expect(status, path).toBe(200);
        expect(html).not.toContain('id="menu-edition"');
      }
  } finally {
    await harbour.close();
  }
});
