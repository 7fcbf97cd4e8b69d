import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ExportManifest, exportManifestSchema, manifestName } from '../../domain/article/export-manifest.ts';
import { PlainError } from '../../domain/fault/plain-error.ts';
import type { ArticleFolder } from '../../usecases/ports/article-export.ts';

/** Writes an export below `folder`, in the place of an earlier one. A folder that holds anything else is not touched. */
export const writeArticleFolder = (folder: string): ArticleFolder => ({
  async begin() {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    const manifest = await readManifest(folder);
    if (manifest === null && there.length > 0)
      throw new PlainError(
        `export-help: expected an empty folder, or one of an earlier export; ${folder} holds ${there.slice(0, 3).join(', ')}`,
      );
    for (const set of manifest?.sets ?? []) await rm(join(folder, set.folder), { recursive: true, force: true });
    await rm(join(folder, manifestName), { force: true });
  },
  async write(file, text) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
});

/** What an exported folder says of itself; null when it is none. Throws when it says so and cannot be read. */
export async function readManifest(folder: string): Promise<ExportManifest | null> {
  let text: string;
  try {
    text = await readFile(join(folder, manifestName), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return exportManifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new PlainError(`${join(folder, manifestName)} cannot be read: ${(error as Error).message}`);
  }
}
