import type { Article } from '../../domain/article/article.ts';
import type { ArticleFile, ArticleFileRefusal, RedirectionFile } from '../../domain/article/article-file.ts';
import type { ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';
import { isForEdition } from '../../domain/article/zones.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ArticleStore, ArticleWithTexts } from '../ports/articles.ts';

export type Importing = {
  store: ArticleStore;
  files: AsyncIterable<ArticleFile | RedirectionFile | ArticleFileRefusal>;
  render: (article: ArticleToRender) => RenderedArticle;
  fingerprint: (text: string) => string;
  editions: readonly string[];
  /** '' for every edition; an edition's key for its own articles. */
  editionId: string;
  origin: Article['origin'];
  now: Instant;
  /** Removes what is no longer in the folder; else it stays, for half a folder is more often an accident than a wish. */
  prune: boolean;
};

export type ImportReport = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** In the database and not in the folder; kept without `prune`. */
  missing: number;
  redirections: number;
  refused: ArticleFileRefusal[];
  /** What was wrong and was mended, or is shown all the same. */
  notes: { file: string; line: number | null; what: string }[];
};

const batch = 100;

/** Reads a folder of Markdown into the database: only what changed is written, in batches; one bad file stops nothing. */
export async function importHelp(importing: Importing): Promise<ImportReport> {
  const { store, editionId, origin } = importing;
  const report: ImportReport = {
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    missing: 0,
    redirections: 0,
    refused: [],
    notes: [],
  };
  const known = await store.fingerprints(origin, editionId);
  // What was published here stands before what comes with the product, until it is withdrawn.
  const written = origin === 'written' ? new Map<string, string>() : await store.fingerprints('written', editionId);
  const seen = new Set<string>();
  let articles: ArticleWithTexts[] = [];
  let redirections: RedirectionFile[] = [];
  const flush = async () => {
    await store.put(articles, redirections);
    articles = [];
    redirections = [];
  };
  for await (const file of importing.files) {
    if (file.kind === 'refused') {
      report.refused.push(file);
      continue;
    }
    if (file.kind === 'redirection') {
      report.redirections++;
      redirections.push(file);
      continue;
    }
    const key = `${file.language}/${file.path}`;
    seen.add(key);
    for (const note of file.notes)
      report.notes.push({ file: file.file, line: note.line, what: `${note.note}: ${note.detail}` });
    const fingerprint = importing.fingerprint(JSON.stringify([file.facts, file.markdown, importing.editions]));
    const before = known.get(key);
    if (before === fingerprint || written.has(key)) {
      report.unchanged++;
      continue;
    }
    if (before === undefined) report.added++;
    else report.changed++;
    articles.push(withTexts(file, fingerprint, importing, report));
    if (articles.length >= batch) await flush();
  }
  await flush();

  const gone = [...known.keys()].filter((key) => !seen.has(key));
  report.missing = importing.prune ? 0 : gone.length;
  if (importing.prune && gone.length > 0) {
    report.removed = gone.length;
    await store.remove(
      gone.map((key) => ({
        language: key.slice(0, key.indexOf('/')) as Article['language'],
        path: key.slice(key.indexOf('/') + 1),
        editionId,
      })),
    );
  }
  return report;
}

function withTexts(
  file: ArticleFile,
  fingerprint: string,
  importing: Importing,
  report: ImportReport,
): ArticleWithTexts {
  const { path, language, facts, markdown } = file;
  const article: Article = {
    path,
    language,
    editionId: importing.editionId,
    origin: importing.origin,
    fragment: file.isFragment ? 'yes' : 'no',
    title: facts.title,
    facts,
    markdown,
    fingerprint,
    changedAt: importing.now,
  };
  if (file.isFragment) return { article, texts: [] };
  const theirs =
    importing.editionId !== ''
      ? [importing.editionId]
      : importing.editions.filter((edition) => facts.editions === null || isForEdition(facts.editions, edition));
  // Without zones every edition reads the same; one rendering serves them all.
  const differs = facts.editions !== null || /::\s*moniker/i.test(markdown);
  const rendered = (differs ? theirs : theirs.slice(0, 1)).map((edition) => ({
    readsAs: differs ? edition : '',
    ...importing.render({
      markdown,
      path,
      title: facts.title,
      edition,
      language,
      include: () => null,
      link: () => null,
    }),
  }));
  for (const fault of rendered[0]?.faults ?? [])
    if (fault.fault !== 'include-not-found' && fault.fault !== 'link-not-found')
      report.notes.push({
        file: file.file,
        line: fault.line === null ? null : fault.line + file.startsAt - 1,
        what: `${fault.fault}: ${fault.detail}`,
      });
  return {
    article: { ...article, title: rendered[0]?.title ?? facts.title },
    texts: rendered.map(({ readsAs, title, titleAnchor, sections }) => ({
      path,
      language,
      editionId: importing.editionId,
      readsAs,
      title,
      otherTitle: titleAnchor,
      sections,
    })),
  };
}
