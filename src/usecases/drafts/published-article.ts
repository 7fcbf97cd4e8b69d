import type { ArticleDraft } from '../../domain/draft/draft.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleWriting } from '../ports/article-writing.ts';
import type { ArticleWithTexts } from '../ports/articles.ts';

type Written = Pick<ArticleDraft, 'editionId' | 'language' | 'path' | 'source' | 'translatesVersion'>;

/** A draft as an article of its edition, with the words that search takes in. `n` is the version that it becomes. */
export function publishedArticle(
  { editionId, language, path, source, translatesVersion }: Written,
  n: number,
  writing: ArticleWriting,
  now: Instant,
): ArticleWithTexts {
  const read = writing.read(source);
  // A translation names the version it was made from, an original its own: where they differ, the translation lags.
  const facts = { ...read.facts, translatedFrom: `v${translatesVersion ?? n}` };
  return articleWithText({ editionId, language, path, origin: 'written' }, { ...read, facts }, writing, now);
}

type Place = Pick<ArticleWithTexts['article'], 'editionId' | 'language' | 'path' | 'origin'>;
type Read = Pick<ReturnType<ArticleWriting['read']>, 'facts' | 'markdown'>;

/** An article of one edition alone, and its words as that edition reads them. */
export function articleWithText(
  place: Place,
  { facts, markdown }: Read,
  writing: ArticleWriting,
  now: Instant,
): ArticleWithTexts {
  const { editionId, language, path } = place;
  const { title, titleAnchor, sections } = writing.render({
    markdown,
    path,
    title: facts.title,
    edition: editionId,
    language,
    include: () => null,
    link: () => null,
  });
  const fingerprint = writing.fingerprint(JSON.stringify([facts, markdown]));
  return {
    article: { ...place, fragment: 'no', title, facts, markdown, fingerprint, changedAt: now },
    texts: [{ path, language, editionId, readsAs: '', title, otherTitle: titleAnchor, sections }],
  };
}
