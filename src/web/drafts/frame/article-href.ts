import type { Language } from '../../../domain/language/language.ts';

/** The page of an article for those who write. */
export const articleHref = (edition: string, language: Language, path: string): string =>
  `/drafts/article?${new URLSearchParams({ edition, language, path })}`;

/** The public page of an article, as the readers of an edition see it. */
export const publicHref = (edition: string, language: Language, path: string): string =>
  `/help/${path.split('/').map(encodeURIComponent).join('/')}?${new URLSearchParams({ edition, lang: language })}`;
