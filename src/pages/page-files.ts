import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Hono } from 'hono';
import { editionPicture } from './duties/picture-address.ts';
import { mark, script, style, suggest } from './look/files.ts';
import type { PageNeeds } from './needs.ts';

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Style and scripts of the pages, and the pictures that editions name: those alone, whatever the address says. */
export function pageFiles(app: Hono, { policies, options, log }: PageNeeds): void {
  for (const file of [style, script, suggest, mark])
    app.get(file.path, (c) =>
      c.body(file.text, 200, {
        'content-type': file.type,
        'cache-control': file.address.endsWith(`?v=${c.req.query('v')}`)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      }),
    );
  app.get('/pages/editions/:key/:picture{.+}', async (c, next) => {
    const { key, picture } = c.req.param();
    const named = policies.keys().includes(key) ? policies.current(key).edition.follow?.picture : undefined;
    if (named === undefined || named !== picture) return next();
    const bytes = await readFile(join(options.editionsRoot, key, named)).catch((error: unknown) => {
      log.error({ err: error, address: editionPicture(key, named) }, 'A picture that an edition names cannot be read');
      return null;
    });
    if (bytes === null) return next();
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': types[extname(named)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=3600',
      // Opened by itself an SVG is a document: it may run nothing and load nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
  });
}
