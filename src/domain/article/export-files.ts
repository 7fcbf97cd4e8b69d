import type { Language } from '../language/language.ts';
import type { ArticleRedirection } from './article.ts';
import { placeOf } from './article-place.ts';
import type { ContentsItem } from './contents.ts';

/** The file of a folder that is read back as the article or table of contents at this place; null when none would be. */
export function fileAt(language: Language, path: string): string | null {
  const inFolder = `${language}/${path}`;
  const withSuffix = path.replace(/\.md$/, `.${language}.md`);
  for (const file of [inFolder, withSuffix]) {
    const place = placeOf(file);
    if (place?.path === path && place.language === language && !/(^|\/)\.{1,2}(\/|$)/.test(file)) return file;
  }
  return null;
}

/** A table of contents as it is read back: YAML, which JSON is too, or headings where its name says Markdown. */
export function writeContents(path: string, items: readonly ContentsItem[]): string {
  if (/\.md$/i.test(path)) return `${headings(path, items, 1).join('\n')}\n`;
  return `${JSON.stringify(outline(path, items), null, 2)}\n`;
}

const outline = (from: string, items: readonly ContentsItem[]): object[] =>
  items.map(({ name, path, items: inner }) => ({
    name,
    ...(path === null ? {} : { href: relative(from, path) }),
    ...(inner.length === 0 ? {} : { items: outline(from, inner) }),
  }));

const headings = (from: string, items: readonly ContentsItem[], level: number): string[] =>
  items.flatMap(({ name, path, items: inner }) => {
    const words = name.replace(/([^\w\s])/gu, '\\$1');
    const line = path === null ? words : `[${words}](${relative(from, path)})`;
    return [`${'#'.repeat(Math.min(level, 6))} ${line}`, ...headings(from, inner, level + 1)];
  });

/** `admin/help.md` seen from `admin/TOC.yml` is `help.md`; signs that end a link are written out. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)]
    .map((step) =>
      encodeURIComponent(step).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}

/** Where articles of one language went, as a list that is read back. */
export const writeRedirections = (redirections: readonly ArticleRedirection[]): string =>
  `${JSON.stringify(
    {
      redirections: redirections.map(({ path, target }) => ({
        source_path: path,
        redirect_url: /^[a-z]+:\/\//i.test(target) ? target : `/${target}`,
      })),
    },
    null,
    2,
  )}\n`;
