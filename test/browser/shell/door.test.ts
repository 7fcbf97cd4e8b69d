import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { axeFindings } from '../support/axe.ts';
import { openScreens, type Screens } from '../support/screens.ts';

let world: World;
let kim: Who;
let screens: Screens;
beforeAll(async () => {
  world = await newWorld({ now: new Date().toISOString() });
  kim = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide', { name: 'Kim Ade' });
});
afterAll(() => world.close());
afterEach(() => screens.close());

const password = 'four quiet words here';

async function setPassword(who: Who): Promise<void> {
  const token = await world.services.accounts.invite(who.id);
  await screens.go(`/invitation#token=${token}`);
  await screens.page.getByLabel('New password').fill(password);
  await screens.page.getByRole('button', { name: 'Set password' }).click();
  await screens.page.getByRole('heading', { name: 'Your password is set' }).waitFor();
}

test('an invitation leads to a password, and the password to where one was going', async () => {
  screens = await openScreens(world, null);
  await setPassword(kim);
  await screens.go('/sign-in?next=/support/health');
  await screens.page.getByLabel('E-mail').fill(kim.email);
  await screens.page.getByLabel('Password').fill(password);
  await screens.page.keyboard.press('Enter');
  await screens.page.waitForURL('**/support/health');
  expect(screens.complaints).toEqual([]);
});

test('an invitation works once', async () => {
  const lee = await world.person(await world.organisation({ edition: 'worldwide' }), 'worldwide');
  screens = await openScreens(world, null);
  const token = await world.services.accounts.invite(lee.id);
  for (const outcome of ['Your password is set', null]) {
    await screens.go('/sign-in');
    await screens.go(`/invitation#token=${token}`);
    await screens.page.getByLabel('New password').fill(password);
    await screens.page.getByRole('button', { name: 'Set password' }).click();
    if (outcome) await screens.page.getByRole('heading', { name: outcome }).waitFor();
    else expect(await screens.page.getByRole('alert').innerText()).toContain('used already or has expired');
  }
});

test('a password that is too short is refused at the field, before it is sent', async () => {
  screens = await openScreens(world, null);
  await screens.go('/invitation#token=anything');
  await screens.page.getByLabel('New password').fill('short');
  await screens.page.getByRole('button', { name: 'Set password' }).click();
  await screens.page.getByText('7 characters are missing.').waitFor();
});

test('a wrong password and an unknown address get the same answer', async () => {
  screens = await openScreens(world, null);
  const answers: string[] = [];
  for (const email of [kim.email, 'nobody@example.test']) {
    await screens.go('/sign-in');
    await screens.page.getByLabel('E-mail').fill(email);
    await screens.page.getByLabel('Password').fill('not the password');
    await screens.page.getByRole('button', { name: 'Sign in' }).click();
    answers.push(await screens.page.getByRole('alert').innerText());
  }
  expect(answers[0]).toContain('do not match');
  expect(answers[1]).toBe(answers[0]);
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  'javascript:alert(1)',
])('a link that says to go on to %s leads nowhere but home', async (next) => {
  screens = await openScreens(world, null);
  await screens.go('/sign-in');
  await setPassword(kim);
  await screens.go(`/sign-in?next=${encodeURIComponent(next)}`);
  await screens.page.getByLabel('E-mail').fill(kim.email);
  await screens.page.getByLabel('Password').fill(password);
  await screens.page.keyboard.press('Enter');
  await screens.page.waitForURL('**/support');
  expect(new URL(screens.page.url()).origin).toBe(world.base);
});

test('outside example mode nobody is offered an example person', async () => {
  screens = await openScreens(world, null);
  await screens.go('/sign-in');
  expect(await screens.page.getByText('example', { exact: false }).count()).toBe(0);
});

test.each([
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'ja', theme: 'dark', width: 375 },
  { language: 'zh-Hans', theme: 'light', width: 375 },
] as const)('the door is open to everyone: $language, $theme, $width px', async ({ language, theme, width }) => {
  screens = await openScreens(world, null, { language, theme, width });
  await screens.go('/sign-in');
  expect(await screens.page.locator('html').getAttribute('lang')).toContain(language.slice(0, 2));
  expect(await axeFindings(screens.page)).toEqual([]);
  const wider = await screens.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wider, 'scrolls sideways').toBe(false);
  expect(screens.complaints).toEqual([]);
});
