import { extname } from 'node:path';
import type { Hono } from 'hono';
import { editionPicture } from './duties/picture-address.ts';
import { mark, script, style, suggest } from './look/files.ts';
import type { PageNeeds } from './needs.ts';

const types: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Style and scripts of the pages, and the pictures that editions name: those alone, whatever the address says. */
export function pageFiles(app: Hono, { policies, policyDesk, log }: PageNeeds): void {
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
    const { edition, version } = policies.keys().includes(key) ? policies.current(key) : { edition: null, version: 0 };
    const named = edition?.follow?.picture;
    if (named === undefined || named !== picture) return next();
    const bytes = (await policyDesk.files(key, version))?.get(named);
    if (bytes === undefined) {
      log.error({ address: editionPicture(key, named) }, 'A picture that an edition names is not kept');
      return next();
    }
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': types[extname(named)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=3600',
      // Opened by itself an SVG is a document: it may run nothing and load nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
  });
}
