import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who, World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import type { WindowOptions } from '../support/chromium.ts';
import { openScreens } from '../support/screens.ts';
import { customer, filed, late, newDeskWorld } from './desk-world.ts';

let world: World;
const staff = {} as Record<'agent' | 'supervisor' | 'communicator' | 'operator', Who>;
let request: string;
let organisation: string;
let issue: string;
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);

beforeAll(async () => {
  world = await newDeskWorld();
  for (const kind of ['agent', 'supervisor', 'communicator', 'operator'] as const)
    staff[kind] = await world.staff(kind, ['worldwide', '21vianet'], {
      name: `${kind} with a rather long family name`,
    });
  const asking = await customer(world, { name: `${long} GmbH`, person: long.slice(0, 100) });
  organisation = asking.org;
  request = (await filed(world, asking, { title: long.slice(0, 200), description: `${long} ${long}` })).id;
  await late(world, staff.agent, asking, '会議の録画が保存されません');
  await world.ok(staff.agent, 'POST', `/api/desk/requests/${request}/notes`, { body: long }, { origin: world.base });
  const words = { en: long.slice(0, 90) };
  issue = (
    await world.ok(
      staff.communicator,
      'POST',
      '/api/desk/issues',
      {
        edition: 'worldwide',
        kind: 'incident',
        status: 'investigating',
        services: ['exchange-online'],
        title: words,
        impact: words,
        body: words,
        startedAt: new Date().toISOString(),
      },
      { origin: world.base },
    )
  ).id;
});
afterAll(() => world.close());

const screens = (): [who: keyof typeof staff, path: string][] => [
  ['agent', '/desk'],
  ['agent', '/desk/queues'],
  ['agent', '/desk?queue=mine'],
  ['agent', `/desk/requests/${request}`],
  ['agent', '/desk/search?q=gesellschaft'],
  ['agent', `/desk/organisations/${organisation}`],
  ['agent', `/desk/new?organisation=${organisation}`],
  ['agent', '/desk/outbox'],
  ['supervisor', '/desk/watch'],
  ['communicator', '/desk/health'],
  ['communicator', '/desk/health/new'],
  ['communicator', `/desk/health/${issue}`],
  ['operator', '/desk/outbox'],
  ['supervisor', '/desk/report'],
];

const windows: [name: string, options: WindowOptions][] = [
  ['1280 px, English, light', {}],
  ['1280 px, Japanese, dark', { language: 'ja', theme: 'dark' }],
  ['375 px, Chinese, light', { width: 375, height: 780, language: 'zh-Hans', isPhone: true }],
  ['375 px, English, dark', { width: 375, height: 780, theme: 'dark', isPhone: true }],
  ['1280 px at 200 %, Japanese', { language: 'ja', zoom: 2 }],
];

describe('every screen of the desk', () => {
  test.each(windows)('is accessible and has no sideways scrolling at %s', async (_name, options) => {
    const found: string[] = [];
    for (const kind of ['agent', 'supervisor', 'communicator', 'operator'] as const) {
      const somebody = staff[kind];
      await world.ok(somebody, 'PATCH', '/api/me', { language: options.language ?? 'en' }, { origin: world.base });
      const { page, go, complaints, close } = await openScreens(world, somebody, options);
      for (const [, path] of screens().filter(([who]) => who === kind)) {
        await go(path);
        await expect.poll(() => page.locator('.breathing').count(), { timeout: 10_000 }).toBe(0);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) found.push(`${path}: ${over} px too wide`);
        const down = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        if (down > 0) found.push(`${path}: the window itself scrolls ${down} px`);
        for (const finding of await axeFindings(page)) found.push(`${path}: ${finding}`);
      }
      found.push(...complaints);
      await close();
    }
    expect(found).toEqual([]);
  });

  test('the dialogs and the composer are accessible too', async () => {
    const found: string[] = [];
    await world.ok(staff.agent, 'PATCH', '/api/me', { language: 'en' }, { origin: world.base });
    const { page, go, close } = await openScreens(world, staff.agent, { width: 1440 });
    await go(`/desk/requests/${request}`);
    await page.getByRole('button', { name: 'Resolve' }).waitFor();
    for (const keys of ['r', 'n', 's', 'h', 'c', 'e', 'l', 'y', '?', 'Control+k']) {
      await page.keyboard.press(keys);
      await page.waitForTimeout(300);
      for (const finding of await axeFindings(page)) found.push(`${keys}: ${finding}`);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(100);
    }
    expect(found).toEqual([]);
    await close();
  });
});
