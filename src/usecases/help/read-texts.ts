import type { Article } from '../../domain/article/article.ts';
import type { ArticleFile } from '../../domain/article/article-file.ts';
import { isForEdition } from '../../domain/article/zones.ts';
import type { ArticleWithTexts } from '../ports/articles.ts';
import type { Importing, ImportReport } from './import-report.ts';

/** An article with its plain words for search, once for each edition that reads it differently, and what is wrong in it. */
export function readTexts(
  file: ArticleFile,
  include: (path: string) => string | null,
  importing: Omit<Importing, 'files'>,
): { article: ArticleWithTexts; faults: ImportReport['notes'] } {
  const { path, language, facts, markdown } = file;
  const { editionId, editions } = importing;
  const article: Article = {
    path,
    language,
    editionId,
    origin: importing.origin,
    fragment: file.isFragment ? 'yes' : 'no',
    title: facts.title,
    facts,
    markdown,
    fingerprint: '',
    changedAt: importing.now,
  };
  if (file.isFragment) return { article: { article, texts: [] }, faults: [] };
  const theirs =
    editionId !== ''
      ? [editionId]
      : editions.filter((edition) => facts.editions === null || isForEdition(facts.editions, edition));
  // Without zones every edition reads the same; one rendering serves them all.
  const differs = facts.editions !== null || /::\s*moniker/i.test(markdown);
  const rendered = (differs ? theirs : theirs.slice(0, 1)).map((edition) => ({
    readsAs: differs ? edition : '',
    ...importing.render({ markdown, path, title: facts.title, edition, language, include, link: () => null }),
  }));
  return {
    article: {
      article: { ...article, title: rendered[0]?.title ?? facts.title },
      texts: rendered.map(({ readsAs, title, titleAnchor, sections }) => ({
        path,
        language,
        editionId,
        readsAs,
        title,
        otherTitle: titleAnchor,
        sections,
      })),
    },
    faults: (rendered[0]?.faults ?? [])
      // The set is not whole yet: where links lead is known when somebody reads.
      .filter(({ fault }) => fault !== 'link-not-found')
      .map(({ fault, detail, line }) => ({
        file: file.file,
        line: line === null || file.startsAt === null ? null : line + file.startsAt - 1,
        what: `${fault}: ${detail}`,
      })),
  };
}
