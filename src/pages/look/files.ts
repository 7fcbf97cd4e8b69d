import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LookFile = { path: string; address: string; type: string; text: string };

const shared = join(import.meta.dirname, '..', '..', 'look');

/** Style, scripts and mark of the pages, each under an address that changes with its content. An article looks as in the portal. */
export const style = fileNamed('pages.css', 'text/css; charset=utf-8', ['prose.css', 'article.css']);
export const script = fileNamed('pages.js', 'text/javascript; charset=utf-8');
export const suggest = fileNamed('suggest.js', 'text/javascript; charset=utf-8');
export const mark = fileNamed('mark.svg', 'image/svg+xml');

/** `before`: what the screens share with the pages, so that the pages' own rules come last. */
function fileNamed(name: string, type: string, before: readonly string[] = []): LookFile {
  const files = [...before.map((one) => join(shared, one)), join(import.meta.dirname, name)];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const path = `/pages/${name}`;
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path, address: `${path}?v=${version}`, type, text };
}
