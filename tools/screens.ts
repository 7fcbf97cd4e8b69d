// npm run screens [NAME…]: a picture of every screen at 1280 and 375 px in each language, in screens/, to look at.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../src/main.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openWindow } from '../test/browser/support/chromium.ts';
import { buildWeb } from './build-web.mjs';
import { installBrowser } from './install-browser.mjs';
import { type Ids, type Screen, screens } from './screens/list.ts';

const root = join(import.meta.dirname, '..');
const log = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const chosen = screens.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const languages = (process.env['SCREENS_LANGUAGES']?.split(',') ?? ['en', 'ja', 'zh-Hans']) as (
  | 'en'
  | 'ja'
  | 'zh-Hans'
)[];
const widths = process.env['SCREENS_WIDTHS']?.split(',').map(Number) ?? [1280, 375];
const themes = (process.env['SCREENS_THEMES']?.split(',') ?? ['light']) as ('light' | 'dark')[];

await installBrowser();
await buildWeb({ root, log, stop: new AbortController().signal });
const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-screens-'));
const app = await startApp({
  settings: readSettings({ PORT: '0', MADOGUCHI_DATA: dataDir, LOG_LEVEL: 'error', RATE_LIMITS: 'off' }),
  example: true,
  log: () => {},
});
const base = `http://localhost:${app.port}`;
try {
  const { items: people } = (await (await fetch(`${base}/api/example/people`)).json()) as {
    items: { id: string; name: string }[];
  };
  const signIn = async (name: string): Promise<string> => {
    const person = people.find((one) => one.name.includes(name));
    const answer = await fetch(`${base}/api/example/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: person?.id }),
    });
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const firstOf = async (name: string): Promise<string> => {
    const { items } = (await (
      await fetch(`${base}/api/requests?state=open`, { headers: { cookie: await signIn(name) } })
    ).json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  };
  const ids: Ids = { worldwide: await firstOf('Ada'), china: await firstOf('林') };
  for (const language of languages)
    for (const width of widths)
      for (const theme of themes) await picture(chosen, { language, width, theme }, ids, signIn);
} finally {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function picture(
  list: Screen[],
  look: { language: 'en' | 'ja' | 'zh-Hans'; width: number; theme: 'light' | 'dark' },
  ids: Ids,
  signIn: (name: string) => Promise<string>,
): Promise<void> {
  const folder = join(root, 'screens', look.language);
  await mkdir(folder, { recursive: true });
  const window = await openWindow({ ...look, height: look.width < 500 ? 812 : 900, isPhone: look.width < 500 });
  try {
    for (const screen of list) {
      await window.context.clearCookies();
      if (screen.as !== null) {
        const cookie = await signIn(screen.as);
        const [name = '', ...value] = cookie.split('=');
        await window.context.addCookies([{ name, value: value.join('='), url: base }]);
        await fetch(`${base}/api/me`, {
          method: 'PATCH',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ language: look.language }),
        });
      }
      const page = await window.context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      const path = typeof screen.path === 'string' ? screen.path : screen.path(ids);
      await page.goto(`${base}${path}`, { waitUntil: 'load' });
      // The desk's live stream never ends, so "idle" is given two seconds at most.
      await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {});
      await screen.before?.(page);
      await page.waitForTimeout(350);
      const file = `${screen.name}-${look.width}${look.theme === 'dark' ? '-dark' : ''}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      log(`${look.language}/${file}${faults.length > 0 ? `   ${faults.length} faults: ${faults[0]}` : ''}`);
      await page.close();
    }
  } finally {
    await window.close();
  }
}
