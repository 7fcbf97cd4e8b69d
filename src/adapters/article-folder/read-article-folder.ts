import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readArticleFacts } from '../../domain/article/article-facts.ts';
import type { ArticleFile, ArticleFileRefusal, RedirectionFile } from '../../domain/article/article-file.ts';
import { isFragment, placeOf } from '../../domain/article/article-place.ts';
import { redirectionTo } from '../../domain/article/redirections.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './read-front-matter.ts';

const largestBytes = 5_000_000;

type ReadFile = ArticleFile | RedirectionFile | ArticleFileRefusal;

/**
 * Reads every Markdown file below `folder`, in the order of their names: an article each, where it went,
 * or a refusal with its reason; one bad file never stops the others. `progress` hears after each file how many are done.
 */
export async function* readArticleFolder(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): AsyncGenerator<ReadFile> {
  const { files, links } = await listFiles(folder, '.md');
  const taken = new Map<string, string>();
  for (const file of links) yield refuse(file, 'is-a-link', 'a link is not followed: it may lead out of the folder');
  for (const [at, file] of files.entries()) {
    yield await readOne(folder, file, taken);
    progress(at + 1, files.length);
  }
}

/** The files below `folder` whose name ends in `ending`, as paths with `/`, sorted; links apart. */
export async function listFiles(folder: string, ending: string): Promise<{ files: string[]; links: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries.filter(({ name }) => name.toLowerCase().endsWith(ending));
  const pathOf = (entry: (typeof entries)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  return {
    files: named
      .filter((entry) => entry.isFile())
      .map(pathOf)
      .sort(),
    links: named
      .filter((entry) => entry.isSymbolicLink())
      .map(pathOf)
      .sort(),
  };
}

async function readOne(folder: string, file: string, taken: Map<string, string>): Promise<ReadFile> {
  const place = placeOf(file);
  if (place === null)
    return refuse(file, 'no-language', 'expected a folder such as en, ja, zh-cn or a suffix such as .ja.md');
  const key = `${place.language}/${place.path.toLowerCase()}`;
  const other = taken.get(key);
  if (other !== undefined)
    return refuse(file, 'same-place-twice', `${other} is ${place.path} in ${place.language} too`);
  const bytes = await readBytes(join(folder, file));
  if ('reason' in bytes) return refuse(file, bytes.reason, bytes.detail);
  const decoded = decodeText(bytes, place.language);
  if (decoded === null) return refuse(file, 'not-text', 'expected UTF-8');
  const { frontMatter, markdown, startsAt, notes } = readFrontMatter(decoded.text);
  const facts = readArticleFacts(frontMatter);
  const fragment = isFragment(place.path);
  if (markdown.trim() === '' && !fragment) {
    if (facts.redirectUrl === null) return refuse(file, 'nothing-in-it', 'no line below the front matter');
    taken.set(key, file);
    return { kind: 'redirection', file, ...place, to: redirectionTo(facts.redirectUrl, place.path) };
  }
  if (decoded.encoding !== 'utf-8')
    notes.push({ note: 'not-utf-8', detail: `read as ${decoded.encoding}`, line: null });
  taken.set(key, file);
  return { kind: 'article', file, ...place, facts, markdown, startsAt, isFragment: fragment, notes };
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

const refuse = (file: string, reason: ArticleFileRefusal['reason'], detail: string): ArticleFileRefusal => ({
  kind: 'refused',
  file,
  reason,
  detail,
  line: null,
});
