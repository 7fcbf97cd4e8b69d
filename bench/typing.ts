/**
 * Measures what a person who types sees: from the key press to the painted suggestions, in a real Chromium, on the
 * repository's own articles, in the help pane, on the public page and in the portal. The clock starts at `keydown`
 * (where signs come without a key, at `beforeinput`) and stops after the frame that follows the change of the list.
 *
 *     npm run build && node bench/typing.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../src/main.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openWindow } from '../test/browser/support/chromium.ts';

const goalMs = 50;
/** As a practised person types. */
const betweenKeysMs = 120;
const questions = 8;
const keys = 14;

type Language = 'en' | 'ja' | 'zh-Hans';
type Place = {
  name: string;
  path: string;
  who: string | null;
  open: (page: Page) => Promise<void>;
  box: string;
  list: string;
};

const places: Place[] = [
  {
    name: 'help pane',
    path: '/who-does-what',
    who: null,
    open: (page) => page.locator('madoguchi-help .launcher').click(),
    box: '#ask',
    list: '#suggestions',
  },
  { name: 'public page', path: '/search', who: null, open: async () => {}, box: '#question', list: '.suggestions' },
  {
    name: 'portal',
    path: '/support/help',
    who: 'Ada',
    open: async () => {},
    box: 'form[role=search] [role=combobox]',
    list: 'form[role=search] [role=listbox]',
  },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const dataDir = await mkdtemp(join(tmpdir(), 'madoguchi-typing-'));
const app = await startApp({
  settings: readSettings({ PORT: '0', MADOGUCHI_DATA: dataDir, LOG_LEVEL: 'error', DEFAULT_EDITION: 'worldwide' }),
  example: true,
  log: () => {},
});
const base = `http://localhost:${app.port}`;
try {
  for (const place of places)
    for (const language of ['en', 'ja', 'zh-Hans'] as const) {
      const times = (await typeAll(place, language)).toSorted((a, b) => a - b);
      const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
      const verdict = at(0.95) <= goalMs ? 'ok  ' : 'MISS';
      say(
        `${verdict} ${place.name}, ${language}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms of ${goalMs} ms (${times.length} lists painted)`,
      );
    }
} finally {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
}

/** The milliseconds from each key press to the list it changed; a key that changes nothing has none. */
async function typeAll(place: Place, language: Language): Promise<number[]> {
  const { context, close } = await openWindow({ language });
  try {
    if (place.who !== null) await context.addCookies([await cookieOf(place.who, language)]);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${base}${place.path}${place.who === null ? `?lang=${language}` : ''}`);
    await place.open(page);
    const box = page.locator(place.box);
    await box.waitFor();
    await page.waitForTimeout(1_500);
    await page.evaluate(watch, { box: place.box, list: place.list });
    for (const title of titlesOf(language)) {
      await box.fill('');
      await page.waitForTimeout(300);
      await page.evaluate(() => {
        (globalThis as unknown as { typing: { began: number | null } }).typing.began = null;
      });
      for (const sign of [...title].slice(0, keys)) {
        if (language === 'en') await page.keyboard.press(sign === ' ' ? 'Space' : sign);
        else await page.keyboard.insertText(sign);
        await page.waitForTimeout(betweenKeysMs);
      }
    }
    return await page.evaluate(() => (globalThis as unknown as { typing: { times: number[] } }).typing.times);
  } finally {
    await close();
  }
}

/** In the page: notes when a key goes down, and when the list that it changed has been painted. */
function watch({ box, list }: { box: string; list: string }): void {
  const root = document.querySelector('madoguchi-help')?.shadowRoot;
  const find = (selector: string) => root?.querySelector(selector) ?? document.querySelector(selector);
  const typing = { began: null as number | null, times: [] as number[] };
  Object.assign(globalThis, { typing });
  for (const kind of ['keydown', 'beforeinput'])
    find(box)?.addEventListener(kind, () => {
      if (kind === 'keydown' || typing.began === null) typing.began = performance.now();
    });
  const target = find(list);
  if (target)
    new MutationObserver(() => {
      const { began } = typing;
      typing.began = null;
      if (began === null) return;
      requestAnimationFrame(() => {
        // The task after the frame's callbacks runs when the frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => typing.times.push(performance.now() - began);
        port2.postMessage(null);
      });
    }).observe(target, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
}

/** Titles as people would begin to type them: those of the repository's own articles. */
function titlesOf(language: Language): string[] {
  const folder = resolve(import.meta.dirname, '../articles/worldwide', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => /^title: (.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? '')
    .filter((title) => title !== '')
    .slice(0, questions);
}

async function cookieOf(name: string, language: Language) {
  const { items } = (await (await fetch(`${base}/api/example/people`)).json()) as {
    items: { id: string; name: string }[];
  };
  const answer = await fetch(`${base}/api/example/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: items.find((one) => one.name.includes(name))?.id }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  await fetch(`${base}/api/me`, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json', origin: base },
    body: JSON.stringify({ language }),
  });
  const [key = '', ...value] = cookie.split('=');
  return { name: key, value: value.join('='), url: base };
}
