import type { ArticleFile, ContentsFile } from '../../domain/article/article-file.ts';
import { placeOf } from '../../domain/article/article-place.ts';
import type { ArticleKey, ArticleWithTexts } from '../ports/articles.ts';
import { importContents } from './import-contents.ts';
import { gatherRedirections } from './import-redirections.ts';
import { emptyReport, type Importing, type ImportReport, note, placeOfKey } from './import-report.ts';
import { readTexts } from './read-texts.ts';

const atOnce = 200;
const holdsIncludes = /\[!INCLUDE/i;

/** Reads a folder of articles into the database: only what changed is written, in batches; one bad file stops nothing. */
export async function importHelp(importing: Importing): Promise<ImportReport> {
  const { store, editionId, origin } = importing;
  const report = emptyReport();
  const known = await store.fingerprints(origin, editionId);
  // What was published here stands before what comes with the product, until it is withdrawn.
  const written = await store.fingerprints('written', editionId);
  const pieces = new Map((await store.fragments()).map((one) => [`${one.language}/${one.path}`, one.markdown]));
  const seen = new Set<string>();
  const contents: ContentsFile[] = [];
  const redirections = gatherRedirections();
  const later: ArticleFile[] = [];
  let batch: ArticleWithTexts[] = [];
  // The database writes one batch while the next is read.
  let writing: Promise<void> = Promise.resolve();

  const take = async (file: ArticleFile) => {
    const key = `${file.language}/${file.path}`;
    const include = rememberIncludes(file, pieces);
    // What it includes is part of it: when a piece changes, so does everything that shows it.
    const texts = holdsIncludes.test(file.markdown) ? readTexts(file, include.of, importing) : null;
    const fingerprint = importing.fingerprint(
      JSON.stringify([file.facts, file.markdown, importing.editions, ...include.read()]),
    );
    const before = known.get(key);
    if (before === fingerprint || written.has(key)) {
      report.unchanged++;
      return;
    }
    note(report, before === undefined ? 'added' : 'changed', file.file);
    const { article, faults } = texts ?? readTexts(file, include.of, importing);
    report.notes.push(...faults);
    batch.push({ ...article, article: { ...article.article, fingerprint } });
    if (batch.length < atOnce) return;
    await writing;
    writing = store.put(batch);
    // Whoever waits for it hears of a failure; until then it is nobody's.
    writing.catch(() => {});
    batch = [];
  };

  for await (const file of importing.files) {
    if (file.kind === 'refused') {
      report.refused.push(file);
      // It is there, if not to be read: nobody meant to remove it.
      const place = placeOf(file.file);
      if (place !== null) seen.add(`${place.language}/${place.path.replace(/\.ya?ml$/i, '.md')}`);
    } else if (file.kind === 'redirection') redirections.add(file);
    else if (file.kind === 'contents') contents.push(file);
    else {
      seen.add(`${file.language}/${file.path}`);
      for (const { note: what, detail, line } of file.notes)
        report.notes.push({ file: file.file, line, what: `${what}: ${detail}` });
      if (file.isFragment) pieces.set(`${file.language}/${file.path}`, file.markdown);
      // Its pieces may come after it.
      if (holdsIncludes.test(file.markdown)) later.push(file);
      else await take(file);
    }
  }
  for (const file of later) await take(file);
  await writing;
  await store.put(batch);

  const gone = [...known.keys()].filter((key) => !seen.has(key));
  for (const key of gone) note(report, importing.prune ? 'removed' : 'missing', key);
  if (importing.prune && gone.length > 0)
    await store.remove(gone.map((key): ArticleKey => ({ ...placeOfKey(key), editionId })));
  await importContents(contents, importing, report);
  await redirections.import([...known.keys(), ...seen], importing, report);
  return report;
}

/** The pieces of a set as one article includes them, and which of them it did. */
function rememberIncludes({ language }: ArticleFile, pieces: ReadonlyMap<string, string>) {
  const read = new Map<string, string>();
  return {
    of: (path: string): string | null => {
      const piece = pieces.get(`${language}/${path}`) ?? pieces.get(`en/${path}`) ?? null;
      if (piece !== null) read.set(path, piece);
      return piece;
    },
    read: (): [string, string][] => [...read],
  };
}
