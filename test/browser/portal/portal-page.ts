import type { Page } from 'playwright-core';
import type { Who, World } from '../../support/world.ts';
import { openWindow, type WindowOptions } from '../support/chromium.ts';

export type Portal = {
  page: Page;
  /** What the page's security policy and the browser complained of. */
  complaints: string[];
  go: (path: string) => Promise<void>;
  close: () => Promise<void>;
};

/** The portal as one person sees it, in a window of their own. `who` null: nobody is signed in. */
export async function openPortal(
  world: World,
  who: Who | null,
  path: string,
  options: WindowOptions = {},
): Promise<Portal> {
  const { context, close } = await openWindow(options);
  context.setDefaultTimeout(15_000);
  if (who !== null) await signIn(context, world, who);
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    // An answer that is no 200 is the business of the test that asked for it.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text());
  });
  const go = async (to: string) => {
    await page.goto(world.base + to);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  };
  await go(path);
  return { page, complaints, go, close };
}

type Context = Awaited<ReturnType<typeof openWindow>>['context'];
async function signIn(context: Context, world: World, who: Who): Promise<void> {
  const [name = '', value = ''] = who.cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url: world.base }]);
}

export type Answers = {
  description: string;
  topic: string;
  category: string;
  /** Answers to the impact questions, in their order. */
  impact: string[];
};

/** Fills the form up to the impact questions, by the words that a person reads. */
export async function describeProblem(page: Page, { description, topic, category, impact }: Answers): Promise<void> {
  await page.locator('[name=description]').fill(description);
  await choose(page, topic);
  await choose(page, category);
  for (const answer of impact) await choose(page, answer);
}

/** Chooses by the words that head the row. */
export async function choose(page: Page, words: string): Promise<void> {
  const begins = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( |$)`);
  await page.getByRole('radio', { name: begins }).check({ force: true });
}

/** A password for somebody who so far was only added. */
export async function givePassword(world: World, who: Who): Promise<string> {
  const password = 'correct horse battery staple';
  const token = await world.services.accounts.invite(who.id);
  await world.ok(null, 'POST', '/api/sign-in/invitation', { token, password });
  return password;
}
