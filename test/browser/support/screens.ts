import type { BrowserContext, Page } from 'playwright-core';
import type { Who, World } from '../../support/world.ts';
import { openWindow, type WindowOptions } from './chromium.ts';

export type Screens = {
  page: Page;
  context: BrowserContext;
  /** What the browser and the security policy complained of; a page that is well has none. */
  complaints: string[];
  /** Goes to an address of the world and waits for its heading. */
  go: (path: string) => Promise<void>;
  signIn: (who: Who) => Promise<void>;
  signOut: () => Promise<void>;
  close: () => Promise<void>;
};

/** Portal, desk and console as somebody sees them: a real Chromium, a real server, the built screens. `who` null: not signed in. */
export async function openScreens(world: World, who: Who | null, options: WindowOptions = {}): Promise<Screens> {
  const { context, close } = await openWindow(options);
  context.setDefaultTimeout(10_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    // An answer that is no 200 is the business of the test that asked for it.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text());
  });
  const signIn = (someone: Who) => {
    const [name = '', value = ''] = someone.cookie.split(/=(.*)/s);
    return context.addCookies([{ name, value, url: world.base, httpOnly: true, sameSite: 'Lax' }]);
  };
  if (who !== null) await signIn(who);
  return {
    page,
    context,
    complaints,
    signIn,
    signOut: () => context.clearCookies(),
    close,
    async go(path) {
      await page.goto(world.base + path);
      await page.locator('h1').first().waitFor();
    },
  };
}
