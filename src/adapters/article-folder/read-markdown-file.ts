import { readArticleFacts } from '../../domain/article/article-facts.ts';
import type { ArticleFile, ArticleFileRefusal, RedirectionFile } from '../../domain/article/article-file.ts';
import { isFragment } from '../../domain/article/article-place.ts';
import { redirectionTo } from '../../domain/article/redirections.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { encodingNotes, refuse, type SourceFile } from './source-file.ts';

/** A Markdown file: an article, a piece of others, or a note where the article went. */
export function readMarkdownFile(source: SourceFile): ArticleFile | RedirectionFile | ArticleFileRefusal {
  const { file, path, language } = source;
  const { frontMatter, markdown, startsAt, notes } = readFrontMatter(source.text);
  const facts = readArticleFacts(frontMatter);
  const fragment = isFragment(path);
  if (markdown.trim() === '' && !fragment) {
    if (facts.redirectUrl === null) return refuse(file, 'nothing-in-it', 'no line below the front matter');
    return { kind: 'redirection', file, path, language, to: redirectionTo(facts.redirectUrl, path), line: null };
  }
  return {
    kind: 'article',
    file,
    path,
    language,
    facts,
    markdown,
    startsAt,
    isFragment: fragment,
    notes: [...notes, ...encodingNotes(source)],
  };
}
