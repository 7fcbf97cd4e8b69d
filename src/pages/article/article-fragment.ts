import type { Language } from '../../domain/language/language.ts';
import { html, textOf } from '../html/html.ts';
import type { PageNeeds } from '../needs.ts';
import { aroundArticle } from './around-article.ts';
import type { Article } from './article.ts';
import { articleBody } from './article-body.ts';
import { trailList } from './trail.ts';

/** An article of the public page as a piece of HTML, without its title and what follows it, for the portal. */
export async function articleFragment(
  needs: Pick<PageNeeds, 'policies' | 'speak' | 'articles' | 'troubleshooting' | 'log' | 'options'>,
  article: Article,
  about: { language: Language; edition: string; chosen: { lang?: Language; edition?: string }; isAsked: boolean },
): Promise<{ trail: string; body: string }> {
  const { language, edition, chosen, isAsked } = about;
  const reader = {
    say: needs.speak(language),
    language,
    edition: needs.policies.current(edition).edition,
    editions: needs.policies.keys().map((key) => ({ key, name: needs.policies.current(key).edition.name[language] })),
    chosen,
    origin: needs.options.publicUrl?.replace(/\/$/, '') ?? '',
  };
  const around = await aroundArticle(article, needs, reader);
  return {
    trail: textOf(html`${trailList(around.surroundings.trail, article.lang, reader)}`),
    body: textOf(articleBody(article, around, { isAsked, foot: null }, reader)),
  };
}
