import { accessSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** As root and without a screen; nothing is fetched that the page did not ask for. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

export type WindowOptions = {
  width?: number;
  height?: number;
  language?: 'en' | 'ja' | 'zh-Hans';
  zone?: string;
  theme?: 'light' | 'dark';
  /** Pixels of the picture for each pixel of the page. */
  scale?: number;
  /** 2 lays the page out as at 200 % zoom: half the room. */
  zoom?: 1 | 2;
  isPhone?: boolean;
};

/**
 * A real Chromium with a fresh folder of its own, as one person's window: language, zone and theme are the device's.
 * Close it with `close()`; the folder is then gone.
 */
export async function openWindow({
  width = 1280,
  height = 800,
  language = 'en',
  zone = 'Asia/Tokyo',
  theme = 'light',
  scale = 1,
  zoom = 1,
  isPhone = false,
}: WindowOptions = {}): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: flags,
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: scale * zoom,
    locale: { en: 'en-GB', ja: 'ja-JP', 'zh-Hans': 'zh-CN' }[language],
    timezoneId: zone,
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { context, close };
}

/** Where Chromium is: `CHROMIUM`, else Debian's place. */
export function chromiumPath(): string {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  try {
    accessSync(path);
    return path;
  } catch {
    throw new Error(
      `no Chromium at ${path}: install it (apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path`,
    );
  }
}
