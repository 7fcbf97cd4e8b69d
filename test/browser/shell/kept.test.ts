import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../../support/world.ts';
import { openScreens, type Screens } from '../support/screens.ts';

let world: World;
let kim: Who;
let path: string;
let screens: Screens;
beforeAll(async () => {
  world = await newWorld({ now: new Date().toISOString() });
  kim = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide', { name: 'Kim Ade' });
  const request = await world.ok(kim, 'POST', '/api/requests', aRequest());
  path = `/support/requests/${request.id}`;
});
afterAll(() => world.close());
afterEach(() => screens.close());

const composer = () => screens.page.locator('main textarea');

test('what was being written survives a reload', async () => {
  screens = await openScreens(world, kim);
  await screens.go(path);
  await composer().fill('It began at nine.');
  await screens.page.reload();
  await expect.poll(() => composer().inputValue()).toBe('It began at nine.');
});

test('what was being written is not shown to the next person on the same device', async () => {
  const other = await world.person(kim.orgId ?? '', 'worldwide', { name: 'Lee Park' });
  screens = await openScreens(world, kim);
  await screens.go(path);
  await composer().fill('For my eyes only.');
  await screens.signOut();
  await screens.signIn(other);
  await screens.go(path);
  expect(await composer().inputValue()).toBe('');
});

test('a session that ends while writing costs nothing: sign in over the page, and the message goes', async () => {
  const token = await world.services.accounts.invite(kim.id);
  await world.ok(
    null,
    'POST',
    '/api/sign-in/invitation',
    { token, password: 'four quiet words here' },
    { origin: world.base },
  );
  screens = await openScreens(world, { ...kim, cookie: await sessionOf(kim) });
  await screens.go(path);
  await composer().fill('Written before the session ended.');
  await screens.signOut();
  await screens.page.getByRole('button', { name: /^Send/ }).click();
  const dialog = screens.page.getByRole('alertdialog');
  expect(await dialog.getByLabel('E-mail').inputValue()).toBe(kim.email);
  await dialog.getByLabel('Password').fill('four quiet words here');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await screens.page.getByRole('article').getByText('Written before the session ended.').waitFor();
  expect(await composer().inputValue()).toBe('');
});

test('without a connection nothing is lost; when it is back, the page goes on by itself', async () => {
  screens = await openScreens(world, { ...kim, cookie: await sessionOf(kim) });
  await screens.go(path);
  await composer().fill('Sent while the line was down.');
  await screens.context.setOffline(true);
  await screens.page.getByRole('button', { name: /^Send/ }).click();
  await screens.page.getByText('The server cannot be reached.').first().waitFor();
  expect(await composer().inputValue()).toBe('Sent while the line was down.');
  await screens.context.setOffline(false);
  await expect.poll(() => screens.page.getByText('it is tried again by itself').count(), { timeout: 15_000 }).toBe(0);
  await screens.page.getByRole('button', { name: /^Send/ }).click();
  await screens.page.getByRole('article').getByText('Sent while the line was down.').waitFor();
});

test('one address that fails while others answer is no lost connection: it says so where it stands, and nothing is read anew', async () => {
  screens = await openScreens(world, { ...kim, cookie: await sessionOf(kim) });
  const { page } = screens;
  const asked = { failing: 0, others: 0 };
  await page.route('**/api/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/api/live') return route.continue();
    if (pathname !== '/api/health') {
      asked.others++;
      return route.continue();
    }
    asked.failing++;
    return route.abort('connectionreset');
  });
  await screens.go('/support/health');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor();
  const before = { ...asked };
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked.failing).toBeGreaterThan(before.failing);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor();
  expect(asked.others).toBe(before.others);
  expect(await page.getByText('it is tried again by itself').count()).toBe(0);
});

test('theme and language are chosen in the menu of oneself, kept, and the language goes into the profile', async () => {
  const lee = await world.person(kim.orgId ?? '', 'worldwide', { name: 'Lee Park' });
  screens = await openScreens(world, lee);
  await screens.go('/support');
  await screens.page.getByRole('button', { name: /Lee Park/ }).click();
  await screens.page.getByRole('menuitem', { name: 'Dark' }).click();
  await screens.page.getByRole('button', { name: /Lee Park/ }).click();
  await screens.page.getByRole('menuitem', { name: '日本語' }).click();
  await screens.page.getByRole('navigation').getByText('サポート センター').waitFor();
  await expect.poll(async () => (await world.ok(lee, 'GET', '/api/me')).language).toBe('ja');
  await screens.page.reload();
  await screens.page.getByRole('navigation').getByText('サポート センター').waitFor();
  expect(await screens.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(18, 18, 19)',
  );
});

test('an address where nothing is leads home', async () => {
  screens = await openScreens(world, kim);
  await screens.go('/support/nowhere');
  await screens.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await screens.page.getByRole('link', { name: 'Go to the start page' }).last().click();
  await screens.page.waitForURL('**/support');
});

test('before it is known who is there, nothing leads somebody who is signed in back to the door', async () => {
  screens = await openScreens(world, kim);
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await screens.page.route('**/api/me?*', async (route) => {
    await held;
    await route.continue();
  });
  await screens.go('/support/nowhere');
  await screens.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  expect(await screens.page.locator('a[href^="/sign-in"]').count()).toBe(0);
  release();
  await screens.page.getByRole('link', { name: 'Go to the start page' }).click();
  await screens.page.waitForURL('**/support');
});

const sessionOf = async (who: Who): Promise<string> =>
  (await world.services.accounts.startSession(who.id)).cookie.split(';')[0] ?? '';
