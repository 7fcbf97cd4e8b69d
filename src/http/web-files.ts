import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { Services } from './services.ts';

const screens = ['/sign-in', '/support', '/desk', '/console', '/drafts', '/centre', '/invitation', '/gallery'];

/** The built files of the browser, the pane's script and words, and one HTML for every screen. */
export function webFiles(app: Hono, { webRoot, wordsRoot }: Services['options']): void {
  const root = (folder: string) => relative(process.cwd(), folder) || '.';
  const forYears = 'public, max-age=31536000, immutable';
  app.use(
    '/assets/*',
    serveStatic({ root: root(join(webRoot, 'web')), onFound: (_path, c) => c.header('cache-control', forYears) }),
  );
  app.use(
    '/pane/words/*',
    serveStatic({
      root: root(wordsRoot),
      rewriteRequestPath: (path) => path.replace(/^\/pane\/words\/([\w-]+)\.json$/, '/$1/pane.json'),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=300'),
    }),
  );
  app.use(
    '/pane/*',
    serveStatic({
      root: root(join(webRoot, 'pane')),
      rewriteRequestPath: (path) => path.replace(/^\/pane/, ''),
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=300'),
    }),
  );

  let html: string | null = null;
  const page = (): string | null => {
    try {
      html ??= readFileSync(join(webRoot, 'web', 'index.html'), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return html;
  };
  for (const screen of screens)
    for (const path of [screen, `${screen}/*`])
      app.get(path, (c) => {
        const text = page();
        return text === null
          ? c.text('The screens are not built yet: run npm run build.', 503)
          : c.html(text, 200, { 'cache-control': 'no-cache' });
      });
}
