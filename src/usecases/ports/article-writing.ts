import type { ArticleFacts } from '../../domain/article/article-facts.ts';
import type { ArticleFileNote } from '../../domain/article/article-file.ts';
import type { ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';

/** How a file of an article is read and shown: the same for imports, previews and what is published. */
export type ArticleWriting = {
  read(source: string): {
    facts: ArticleFacts;
    markdown: string;
    /** The line of the source on which the Markdown begins, from 1. */
    startsAt: number;
    notes: ArticleFileNote[];
  };
  render(article: ArticleToRender): RenderedArticle;
  fingerprint(text: string): string;
};
