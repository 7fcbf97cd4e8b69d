import type { ArticleWithTexts } from '../../src/usecases/ports/articles.ts';

/** An English article for all editions, as an import puts it. */
export const anArticle = (
  path: string,
  title: string,
  text: string,
  at = '2026-05-06T09:00:00.000Z',
): ArticleWithTexts => ({
  article: {
    path,
    language: 'en',
    editionId: '',
    origin: 'import',
    fragment: 'no',
    title,
    markdown: `# ${title}\n\n${text}\n`,
    fingerprint: `${title}\n${text}`,
    changedAt: at,
    facts: {
      title,
      description: null,
      date: null,
      translation: null,
      translatedFrom: null,
      editions: null,
      topic: null,
      category: null,
      product: null,
      redirectUrl: null,
    },
  },
  texts: [
    {
      path,
      language: 'en',
      editionId: '',
      readsAs: '',
      title,
      otherTitle: null,
      sections: [{ id: '', heading: '', text }],
    },
  ],
});
