import { renderArticle } from '../../../src/adapters/markdown/render-article.ts';
import type { ArticleToRender } from '../../../src/domain/article/rendered-article.ts';

/** Renders for an English reader of the edition `north`, in a set that holds whatever is linked, unless told otherwise. */
export const render = (markdown: string, more: Partial<ArticleToRender> = {}) =>
  renderArticle({
    markdown,
    path: 'admin/setup/article.md',
    title: null,
    edition: 'north',
    language: 'en',
    include: () => null,
    link: ({ path, anchor }) => `/help/${path}${anchor === null ? '' : `#${anchor}`}`,
    ...more,
  });

/** The HTML on one line. */
export const html = (markdown: string, more: Partial<ArticleToRender> = {}) =>
  render(markdown, more).html.replace(/\n/g, '').trim();
