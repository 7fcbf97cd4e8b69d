import type { ArticleRedirection } from '../../domain/article/article.ts';
import type { RedirectionFile } from '../../domain/article/article-file.ts';
import { followRedirections, keyOfPath, type Redirection } from '../../domain/article/redirections.ts';
import { setPaths } from '../../domain/article/set-paths.ts';
import { languages } from '../../domain/language/language.ts';
import { type Importing, type ImportReport, note, placeOfKey } from './import-report.ts';

/**
 * Gathers where articles went, from all files of a folder, and takes in the end of each chain. Those that run in a
 * circle are refused with the file and line of each.
 */
export function gatherRedirections() {
  const files: RedirectionFile[] = [];
  return {
    add: (file: RedirectionFile): void => void files.push(file),
    /** `places`: `language/path` of every article of the set. */
    async import(places: readonly string[], { set, origin, prune }: Importing, report: ImportReport): Promise<void> {
      const { ends, circles } = endsOf(files, places, origin);
      for (const { file, steps } of circles)
        report.refused.push({
          kind: 'refused',
          file: file.file,
          reason: 'redirection-in-a-circle',
          detail: steps.join(' → '),
          line: file.line,
        });
      const known = await set.redirections(origin);
      const rows = [...ends.values()].filter(
        ({ language, path, target }) => known.get(`${language}/${path}`) !== target,
      );
      report.redirections = new Set([...ends.values()].map(({ path }) => path)).size;
      if (rows.length > 0) await set.putRedirections(rows);
      // Those that come with the product are not told apart by edition: one edition's folder must not empty another's.
      const gone = origin === 'own' ? [] : [...known.keys()].filter((key) => !ends.has(key));
      for (const key of gone) note(report, prune ? 'removed' : 'missing', key);
      if (prune && gone.length > 0) await set.removeRedirections(gone.map(placeOfKey));
    },
  };
}

function endsOf(files: readonly RedirectionFile[], places: readonly string[], origin: ArticleRedirection['origin']) {
  // Redirections are written in the site's terms; the set has its own folders and letters.
  const inSet = setPaths(places.map((place) => placeOfKey(place).path));
  const ends = new Map<string, ArticleRedirection>();
  const circles = new Map<RedirectionFile, string[]>();
  for (const language of languages) {
    const theirs = files.filter((file) => file.language === null || file.language === language);
    const leads = new Map<string, Redirection>(theirs.map(({ path, to }) => [keyOfPath(path), to]));
    for (const file of theirs) {
      const end = followRedirections(leads, file.path);
      if (end?.kind === 'circle') circles.set(file, end.steps);
      else if (end !== null)
        ends.set(`${language}/${file.path}`, {
          path: file.path,
          language,
          target: end.kind === 'article' ? (inSet(end.path, 'for-site') ?? end.path) : end.url,
          origin,
        });
    }
  }
  return { ends, circles: [...circles].map(([file, steps]) => ({ file, steps })) };
}
