import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReadArticleFile } from '../../domain/article/article-file.ts';
import { placeOf } from '../../domain/article/article-place.ts';
import type { Language } from '../../domain/language/language.ts';
import { decodeText } from './decode-text.ts';
import { readContentsFile } from './read-contents-file.ts';
import { readLandingFile } from './read-landing-file.ts';
import { readMarkdownFile } from './read-markdown-file.ts';
import { readRedirectionFile } from './read-redirection-file.ts';
import { refuse } from './source-file.ts';

const largestBytes = 5_000_000;
const filesAhead = 16;

/**
 * Reads a folder of articles, in the order of their names: Markdown, landing pages and tables of contents in YAML, lists
 * of redirections in JSON. Each is what it is, or a refusal with its reason; one bad file never stops the others.
 * `progress` hears after each file how many are done.
 */
export async function* readArticleFolder(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): AsyncGenerator<ReadArticleFile> {
  const { files, links } = await listFiles(folder);
  const taken = new Map<string, string>();
  for (const file of links) yield refuse(file, 'is-a-link', 'a link is not followed: it may lead out of the folder');
  const read: (ReturnType<typeof readBytes> | undefined)[] = [];
  for (const [at, file] of files.entries()) {
    // The disk reads on while whoever asked is busy with what came before.
    for (let next = read.length; next < Math.min(files.length, at + filesAhead); next++)
      read.push(readBytes(join(folder, files[next] ?? '')));
    const bytes = await (read[at] ?? readBytes(join(folder, file)));
    read[at] = undefined;
    yield* readOne(file, bytes, taken);
    progress(at + 1, files.length);
  }
}

const isRedirections = /(^|\/)[^/]*redirect[^/]*\.json$/i;
const isContents = /(^|\/)toc\.(md|ya?ml)$/i;
const isYaml = /\.ya?ml$/i;

/** The files below `folder` that may be ours, as paths with `/`, sorted; links apart. */
async function listFiles(folder: string): Promise<{ files: string[]; links: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ file }) => /\.md$/i.test(file) || isYaml.test(file) || isRedirections.test(file));
  return {
    files: found
      .filter(({ entry }) => entry.isFile())
      .map(({ file }) => file)
      .sort(),
    links: found
      .filter(({ entry }) => entry.isSymbolicLink())
      .map(({ file }) => file)
      .sort(),
  };
}

/** Most files are one thing; a list of redirections is as many as it has entries, and a YAML of somebody else's is none. */
function readOne(
  file: string,
  bytes: Awaited<ReturnType<typeof readBytes>>,
  taken: Map<string, string>,
): ReadArticleFile[] {
  const place = placeOf(file);
  if ('reason' in bytes) return [refuse(file, bytes.reason, bytes.detail)];
  const decode = (language: Language) => decodeText(bytes, language);
  if (isRedirections.test(file)) {
    const decoded = decode(place?.language ?? 'en');
    if (decoded === null) return [refuse(file, 'not-text', 'expected UTF-8')];
    return readRedirectionFile(file, place?.language ?? null, decoded.text);
  }
  // A YAML without a place may be anything's: settings of the repository, say.
  if (place === null)
    return isYaml.test(file)
      ? []
      : [refuse(file, 'no-language', 'expected a folder such as en, ja, zh-cn or a suffix such as .ja.md')];
  const decoded = decode(place.language);
  if (decoded === null) return [refuse(file, 'not-text', 'expected UTF-8')];
  const source = { file, ...place, ...decoded };
  const read = isContents.test(place.path)
    ? readContentsFile(source)
    : isYaml.test(file)
      ? readLandingFile(source)
      : readMarkdownFile(source);
  if (read === null) return [];
  if (read.kind === 'refused' || read.kind === 'contents') return [read];
  const key = `${place.language}/${read.path.toLowerCase()}`;
  const other = taken.get(key);
  if (other !== undefined)
    return [refuse(file, 'same-place-twice', `${other} is ${read.path} in ${place.language} too`)];
  taken.set(key, file);
  return [read];
}

async function readBytes(path: string): Promise<Uint8Array | { reason: 'too-large' | 'not-readable'; detail: string }> {
  try {
    const { size } = await stat(path);
    if (size > largestBytes) return { reason: 'too-large', detail: `${size} bytes, at most ${largestBytes}` };
    return await readFile(path);
  } catch (error) {
    return { reason: 'not-readable', detail: error instanceof Error ? error.message : String(error) };
  }
}
