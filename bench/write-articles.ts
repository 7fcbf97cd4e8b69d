import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Line = { locale: string; path: string; title: string; markdown: string };

/** Writes the articles of a set as a folder that the importer takes, without the descriptions that questions were made of. */
export async function writeArticles(set: string, folder: string): Promise<void> {
  for (const line of gunzipSync(readFileSync(set)).toString('utf8').trim().split('\n')) {
    const { locale, path, title, markdown } = JSON.parse(line) as Line;
    const file = join(folder, locale.toLowerCase(), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\n---\n${markdown}`);
  }
}
