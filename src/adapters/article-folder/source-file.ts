import type { ArticleFileNote, ArticleFileRefusal } from '../../domain/article/article-file.ts';
import type { Language } from '../../domain/language/language.ts';

/** A file of an article folder, as text, with its place in the set. */
export type SourceFile = { file: string; path: string; language: Language; text: string; encoding: string };

export const encodingNotes = ({ encoding }: SourceFile): ArticleFileNote[] =>
  encoding === 'utf-8' ? [] : [{ note: 'not-utf-8', detail: `read as ${encoding}`, line: null }];

/** A file that cannot be taken. `line`: of the file, counted from 1, where it is known. */
export const refuse = (
  file: string,
  reason: ArticleFileRefusal['reason'],
  detail: string,
  line: number | null = null,
): ArticleFileRefusal => ({ kind: 'refused', file, reason, detail, line });
