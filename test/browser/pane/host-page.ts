import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import type { Who, World } from '../../support/world.ts';

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A real Chromium for one file of tests. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags.split(' ') });

export type Host = {
  page: Page;
  context: BrowserContext;
  /** The pane's panel. */
  panel: Locator;
  launcher: Locator;
  /** What the page's security policy and the browser complained of. */
  complaints: string[];
  signIn: (who: Who) => Promise<void>;
};

export type HostOptions = {
  lang?: string;
  width?: number;
  height?: number;
  dark?: boolean;
  zone?: string;
  script?: string;
  body?: string;
};

/** Any page of a vendor with the pane's one script tag in it, seen by somebody: on the support centre's own origin, with its policy. */
export async function openHost(
  browser: Browser,
  world: World,
  who: Who | null,
  options: HostOptions = {},
): Promise<Host> {
  const { lang = 'en', width = 1280, height = 800, dark = false, zone = 'Europe/Berlin' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: zone,
    locale: lang,
    hasTouch: width < 500,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    // An answer that is no 200 is the business of the test that asked for it.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text());
  });
  await page.clock.install({ time: new Date(world.clock.now) });
  await context.route(`${world.base}/any-page*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html(lang, options),
    }),
  );
  const signIn = async (person: Who) => {
    const [name = '', value = ''] = person.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: world.base, httpOnly: true, sameSite: 'Lax' }]);
  };
  if (who) await signIn(who);
  await page.goto(`${world.base}/any-page`);
  const host = page.locator('madoguchi-help');
  return {
    page,
    context,
    panel: host.locator('[role=dialog]'),
    launcher: host.locator('.launcher'),
    complaints,
    signIn,
  };
}

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

const html = (
  lang: string,
  { script = '<script src="/pane/madoguchi-help.js" defer></script>', body = '' }: HostOptions,
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Admin centre</title>${script}</head><body><main><h1>Admin centre</h1>${body}</main></body></html>`;

/** The words that the pane shows in a language. */
export const wordsOf = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../words/${lang}/pane.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

/** Fills the form as an administrator with a problem of severity B does; answers given are by the edition's keys. */
export async function fillForm(panel: Locator, given: Partial<Filled> = {}): Promise<void> {
  const filled = { ...problem, ...given };
  await panel.locator('#f-description').fill(filled.description);
  await choose(panel, 'topic', filled.topic);
  await panel.locator('#f-category').selectOption({ index: 1 });
  await choose(panel, 'scope', 0);
  for (const [question, answer] of Object.entries(filled.impact)) await choose(panel, `impact.${question}`, answer);
  await choose(panel, 'contactMethod', filled.method);
}

/** The n-th answer to a question of the form. */
export const choose = (panel: Locator, name: string, index: number): Promise<void> =>
  panel.locator(`input[name="f-${name}"]`).nth(index).check();

type Filled = { description: string; topic: number; impact: Record<string, number>; method: number };
const problem: Filled = {
  description: 'The shared calendar shows yesterday.',
  topic: 0,
  // It works but something fails, for several people, no way round, work is slower: B.
  impact: { effect: 1, who: 1, 'way-round': 0, stakes: 1 },
  method: 1,
};
/** Everything stands still for everybody: A. */
export const standstill = { effect: 0, who: 0, 'way-round': 0, stakes: 0 };
