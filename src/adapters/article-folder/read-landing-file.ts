import { readArticleFacts } from '../../domain/article/article-facts.ts';
import type { ArticleFile, ArticleFileRefusal } from '../../domain/article/article-file.ts';
import { type LandingKind, landingKinds, landingToMarkdown } from '../../domain/article/landing-page.ts';
import { readYaml } from './read-yaml.ts';
import { encodingNotes, refuse, type SourceFile } from './source-file.ts';

const mime = /^\s*#+\s*YamlMime:\s*(\w+)/m;

/** A page that is written as YAML, as the article that it shows; null for YAML that is no page. */
export function readLandingFile(source: SourceFile): ArticleFile | ArticleFileRefusal | null {
  const { file, path, language } = source;
  const text = source.text.replace(/\ufeff/g, '').replace(/\r\n?/g, '\n');
  const found = mime.exec(text);
  if (found === null) return null;
  const named = found[1] ?? '';
  const line = text.slice(0, found.index + found[0].length).split('\n').length;
  const kind = landingKinds.find((one) => one === named.toLowerCase());
  if (kind === undefined)
    return named.toLowerCase() === 'contextobject'
      ? refuse(file, 'nothing-in-it', 'a ContextObject holds settings and no words', line)
      : refuse(file, 'unknown-page-kind', `expected ${landingKinds.join(', ')}, came ${named}`, line);
  const read = readYaml(text);
  if ('fault' in read) return refuse(file, 'not-yaml', read.fault, read.line);
  return articleOf(source, kind, read.value) ?? refuse(file, 'nothing-in-it', 'no title, or nothing below it', line);

  function articleOf(of: SourceFile, pageKind: LandingKind, value: unknown): ArticleFile | null {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    const page = value as Record<string, unknown>;
    const metadata = (page['metadata'] ?? {}) as Record<string, unknown>;
    const facts = readArticleFacts({ ...metadata, title: page['title'] ?? metadata['title'] });
    const markdown = landingToMarkdown(page, pageKind, language);
    if (facts.title === null || markdown.trim() === '') return null;
    return {
      kind: 'article',
      file,
      path: path.replace(/\.ya?ml$/i, '.md'),
      language,
      facts,
      markdown,
      startsAt: null,
      isFragment: false,
      notes: encodingNotes(of),
    };
  }
}
