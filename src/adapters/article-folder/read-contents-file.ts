import type { ArticleFileRefusal, ContentsFile } from '../../domain/article/article-file.ts';
import { contentsOfHeadings, contentsOfOutline, pathsOfContents } from '../../domain/article/contents.ts';
import { readYaml } from './read-yaml.ts';
import { refuse, type SourceFile } from './source-file.ts';

/** A table of contents, as `TOC.yml` or as `TOC.md`. One that leads to no article is none of a reader's. */
export function readContentsFile({ file, path, language, text }: SourceFile): ContentsFile | ArticleFileRefusal {
  const read = /\.md$/i.test(file) ? { value: null } : readYaml(text.replace(/\ufeff/g, ''));
  if ('fault' in read) return refuse(file, 'not-yaml', read.fault, read.line);
  const items = read.value === null ? contentsOfHeadings(text, path) : contentsOfOutline(read.value, path);
  if (pathsOfContents(items).length === 0)
    return refuse(file, 'nothing-in-it', 'a table of contents that leads to no article of the set', 1);
  return { kind: 'contents', file, path, language, items };
}
