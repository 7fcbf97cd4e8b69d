import type { Language } from '../language/language.ts';
import type { Instant } from '../time/instant.ts';
import type { ArticleVersion } from './draft.ts';

/** The newest version of one language of an article. */
export type VersionHead = Pick<
  ArticleVersion,
  'language' | 'n' | 'translatesLanguage' | 'translatesVersion' | 'publishedAt'
>;

/**
 * The version that the article in `language` does not follow yet; null when it lags behind none. A translation written
 * here knows which version it was made from; one that came with the product or an import lags when another language was
 * written anew after it.
 */
export function translationLag(
  article: { language: Language; changedAt: Instant },
  heads: readonly VersionHead[],
): { language: Language; n: number } | null {
  const others = heads.filter(({ language, n }) => language !== article.language && n > 0);
  const own = heads.find(({ language }) => language === article.language);
  if (own !== undefined && own.n > 0) {
    const source = others.find(({ language }) => language === own.translatesLanguage);
    return source !== undefined && source.n > (own.translatesVersion ?? 0)
      ? { language: source.language, n: source.n }
      : null;
  }
  const newer = others
    .filter(({ translatesLanguage, publishedAt }) => translatesLanguage === null && publishedAt > article.changedAt)
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))[0];
  return newer === undefined ? null : { language: newer.language, n: newer.n };
}
