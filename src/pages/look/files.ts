import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LookFile = { path: string; address: string; type: string; text: string };

/** Style, scripts and mark of the pages, each under an address that changes with its content. */
export const style = fileNamed('pages.css', 'text/css; charset=utf-8');
export const script = fileNamed('pages.js', 'text/javascript; charset=utf-8');
export const suggest = fileNamed('suggest.js', 'text/javascript; charset=utf-8');
export const mark = fileNamed('mark.svg', 'image/svg+xml');

function fileNamed(name: string, type: string): LookFile {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  const path = `/pages/${name}`;
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path, address: `${path}?v=${version}`, type, text };
}
