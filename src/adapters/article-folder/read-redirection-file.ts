import type { ArticleFileRefusal, RedirectionFile } from '../../domain/article/article-file.ts';
import { readRedirections } from '../../domain/article/redirections.ts';
import type { Language } from '../../domain/language/language.ts';
import { refuse } from './source-file.ts';

/** A list of redirections in JSON; `language` null: it holds for every language. */
export function readRedirectionFile(
  file: string,
  language: Language | null,
  text: string,
): (RedirectionFile | ArticleFileRefusal)[] {
  const { entries, faults } = readRedirections(text);
  return [
    ...faults.map(({ reason, detail, line }) => refuse(file, reason, detail, line)),
    ...entries.map(
      ({ from, to, line }): RedirectionFile => ({ kind: 'redirection', file, path: from, language, to, line }),
    ),
  ];
}
