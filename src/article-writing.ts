import { createHash } from 'node:crypto';
import { readFrontMatter } from './adapters/article-folder/read-front-matter.ts';
import { renderArticle } from './adapters/markdown/render-article.ts';
import { readArticleFacts } from './domain/article/article-facts.ts';
import type { ArticleWriting } from './usecases/ports/article-writing.ts';

/** The reader of article folders and the renderer of every article, for what is written in the product. */
export const articleWriting: ArticleWriting = {
  read(source) {
    const { frontMatter, ...read } = readFrontMatter(source);
    return { facts: readArticleFacts(frontMatter), ...read };
  },
  render: renderArticle,
  fingerprint: (text) => createHash('sha256').update(text).digest('hex'),
};
