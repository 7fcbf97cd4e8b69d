import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who, World } from '../../support/world.ts';
import { customer, filed, newDeskWorld } from '../desk/desk-world.ts';
import { openScreens, type Screens } from '../support/screens.ts';

let world: World;
let operator: Who, agent: Who, supervisor: Who;
beforeAll(async () => {
  world = await newDeskWorld();
  operator = await world.staff('operator', ['worldwide'], { name: 'Olga Brenner' });
  agent = await world.staff('agent', ['worldwide'], { name: 'Kim Rao' });
  supervisor = await world.staff('supervisor', ['worldwide'], { name: 'Sam Ito' });
});
afterAll(() => world.close());

/** The titles that a reader gets for a question on the public page. */
const answers = async ({ page, go }: Screens, question: string): Promise<string[]> => {
  await go(`/search?q=${encodeURIComponent(question)}&edition=worldwide&lang=en`);
  return page.locator('.results h3').allInnerTexts();
};

describe('what nobody could answer', () => {
  test('is seen by the operator, who pins an answer, and the next reader finds it first', async () => {
    const question = 'blue banner will not go away';
    const reader = await openScreens(world, null);
    expect((await answers(reader, question)).slice(0, 1).join('')).not.toMatch(/domain/i);
    await world.services.learning.flush();

    const { page, go, complaints, close } = await openScreens(world, operator);
    await go('/console/learning');
    const row = page.getByRole('row', { name: /^blue banner will not go away/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('1 of 1');
    await row.getByRole('button', { name: `Pin an answer to “${question}”` }).click();
    const dialog = page.getByRole('dialog', { name: 'Pin an answer' });
    await dialog.getByRole('combobox', { name: 'Article' }).fill('verify a domain');
    await page.getByRole('option', { name: /verify-a-domain\.md/ }).click();
    await dialog.getByRole('button', { name: 'Pin', exact: true }).click();
    await page.getByText('Pinned: readers see it first within seconds').waitFor();
    await row.getByText('Pinned').waitFor();
    await page.getByRole('tab', { name: 'Pinned answers' }).click();
    await page.getByRole('row', { name: /^blue banner will not go away/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();

    // The same address as before: what the browser keeps of it must not stand in the way.
    await expect.poll(async () => (await answers(reader, question))[0], { timeout: 10_000 }).toMatch(/domain/i);
    expect((await answers(reader, 'Blue BANNER will not go away'))[0]).toMatch(/domain/i);
    await reader.close();
  });
});

describe('from a solved request to an article', () => {
  test('the agent begins it by one key, somebody else lets it out, and readers find it', async () => {
    const contoso = await customer(world, { name: 'Contoso Trading', person: 'Anna Berg' });
    const request = await filed(world, contoso, {
      title: 'Persimmon add-in vanished for Anna Berg',
      description: 'The persimmon add-in is gone.',
    });
    await world.ok(agent, 'POST', `/api/desk/requests/${request.id}/resolve`, {
      body: 'Hello Anna,\n\nOpen the add-in list of Contoso Trading and switch the persimmon add-in on again.\n\nKind regards\nKim',
    });

    const hers = await openScreens(world, agent);
    await hers.go(`/desk/requests/${request.id}`);
    await hers.page.getByRole('heading', { name: /Persimmon/ }).waitFor();
    await hers.page.keyboard.press('a');
    const source = hers.page.getByRole('textbox', { name: 'Source' });
    await source.waitFor();
    await hers.page.getByText('Check every line: this was begun from a request').waitFor();
    expect(await source.inputValue()).toContain(
      'Open the add-in list of [name] and switch the persimmon add-in on again.',
    );
    expect(await source.inputValue()).not.toMatch(/Anna|Berg|Contoso/);

    const text = (await source.inputValue())
      .replace('Persimmon add-in vanished for [name]', 'The persimmon add-in vanished')
      .replace('# Persimmon add-in vanished for [name]', '# The persimmon add-in vanished')
      .replace('list of [name]', 'list of your organisation')
      .replace(/Write here when.*/, 'The persimmon add-in is no longer in the ribbon.');
    await source.fill(text);
    await hers.page.getByText('Kept on this device, not saved yet').waitFor();
    // Neither a reload nor an ended session takes a word away.
    await hers.page.reload();
    await source.waitFor();
    expect(await source.inputValue()).toBe(text);
    await hers.page.getByRole('article', { name: 'Preview' }).getByText('no longer in the ribbon').waitFor();
    await hers.page.getByRole('button', { name: 'To review' }).click();
    const dialog = hers.page.getByRole('dialog', { name: 'To review' });
    const hand = dialog.getByRole('button', { name: 'To review' });
    expect(await hand.isDisabled()).toBe(true);
    await dialog.getByText('I have read every line').click();
    await hand.click();
    await hers.page.getByText('In review').first().waitFor();
    expect(hers.complaints).toEqual([]);
    await hers.close();

    const his = await openScreens(world, supervisor);
    await his.go('/drafts');
    await his.page.getByRole('link', { name: /persimmon add-in vanished/i }).click();
    await his.page.getByRole('button', { name: 'Publish…' }).click();
    await his.page.getByRole('button', { name: 'Publish now' }).click();
    await his.page.getByRole('link', { name: 'See the article' }).waitFor();
    expect(his.complaints).toEqual([]);
    await his.close();

    const reader = await openScreens(world, null);
    await expect
      .poll(() => answers(reader, 'persimmon add-in'), { timeout: 10_000 })
      .toContain('The persimmon add-in vanished');
    await reader.close();
  });

  test('a session that ends while one writes costs nothing: sign in again, and it is saved', async () => {
    const { page, go, context, signIn, close } = await openScreens(world, agent);
    await go('/drafts');
    await page.keyboard.press('n');
    await page.getByLabel('Title').fill('Written over a break');
    await page.keyboard.press('Enter');
    const source = page.getByRole('textbox', { name: 'Source' });
    await source.waitFor();
    await source.press('Control+End');
    await source.pressSequentially('- one');
    await source.press('Enter');
    await source.pressSequentially('two');
    expect(await source.inputValue()).toMatch(/- one\n- two$/);
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alertdialog', { name: 'Sign in again' }).waitFor();
    await signIn(agent);
    await page.reload();
    await source.waitFor();
    expect(await source.inputValue()).toMatch(/- one\n- two$/);
    await source.press('Control+s');
    await page.getByText('Saved', { exact: true }).waitFor();
    await close();
  });

  test('a review: what was begun to be said outlives a look at the text, a time is named with its zone, and who comes late is shown so', async () => {
    const draft = await world.ok(agent, 'POST', '/api/drafts', {
      edition: 'worldwide',
      language: 'en',
      from: 'nothing',
      title: 'Under review',
    });
    const at = `/api/drafts/${draft.id}`;
    const body = { path: draft.path, source: '# Under review\n\nText.\n', version: draft.version };
    const { version } = await world.ok(agent, 'PUT', at, body);
    await world.ok(agent, 'POST', `${at}/review`, { version });
    const { page, go, close } = await openScreens(world, supervisor, { zone: 'Asia/Tokyo' });
    await go(`/drafts/${draft.id}`);
    await page.getByRole('button', { name: 'Send back' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('Name the screen');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Send back' }).click();
    expect(await page.getByRole('dialog').getByLabel('Why').inputValue()).toBe('Name the screen');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('radio', { name: 'At a time' }).check({ force: true });
    await page.getByText('On the clock of this device, Asia/Tokyo').waitFor();
    await page.getByLabel('Date and time').fill('2026-12-24T09:00');
    await page.getByText(/Goes out on .*24 December 2026.* 09:00 GMT\+9/).waitFor();
    // The author takes it back meanwhile.
    const { version: inReview } = await world.ok(supervisor, 'GET', at);
    await world.ok(agent, 'POST', `${at}/send-back`, { version: inReview, remark: '' });
    await page.getByRole('button', { name: 'Publish then' }).click();
    await page.getByText('Being written').first().waitFor();
    await close();
  });

  test('a preview that cannot be made anew says so, and is made when asked again', async () => {
    const draft = await world.ok(agent, 'POST', '/api/drafts', {
      edition: 'worldwide',
      language: 'en',
      from: 'nothing',
      title: 'Without a line',
    });
    const { page, go, context, close } = await openScreens(world, agent);
    await go(`/drafts/${draft.id}`);
    const preview = page.getByRole('article', { name: 'Preview' });
    await preview.waitFor();
    await context.route('**/api/articles/preview*', (route) => route.fulfill({ status: 500, body: '' }));
    await page.getByRole('textbox', { name: 'Source' }).fill('# Without a line\n\nNewer text.\n');
    await page.getByText('The preview is not of the newest text').waitFor();
    await context.unroute('**/api/articles/preview*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await preview.getByText('Newer text.').waitFor();
    expect(await page.getByText('The preview is not of the newest text').count()).toBe(0);
    await close();
  });

  test('bad front matter is named with its line, which leads there', async () => {
    const draft = await world.ok(agent, 'POST', '/api/drafts', {
      edition: 'worldwide',
      language: 'en',
      from: 'nothing',
      title: 'Line by line',
    });
    const { page, go, close } = await openScreens(world, agent);
    await go(`/drafts/${draft.id}`);
    const source = page.getByRole('textbox', { name: 'Source' });
    await source.fill('---\ntitle: "Line by line"\ntopic: [one\n---\n\nText.\n');
    await page.getByText(/The front matter cannot be read/).waitFor();
    await page.getByRole('region', { name: 'What is wrong in the text' }).getByRole('button').first().click();
    expect(await source.evaluate((box: HTMLTextAreaElement) => document.activeElement === box)).toBe(true);
    await page.getByText(/^Line [34], column/).waitFor();
    await close();
  });
});
