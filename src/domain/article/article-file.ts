import type { Language } from '../language/language.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Redirection } from './redirections.ts';

/** One Markdown file of an article folder, read. */
export type ArticleFile = {
  kind: 'article';
  /** The file as it lies in the folder. */
  file: string;
  /** The path without the language, the same for every translation. */
  path: string;
  language: Language;
  facts: ArticleFacts;
  /** The source without front matter; its first line is line `startsAt` of the file. */
  markdown: string;
  startsAt: number;
  /** A piece for others to include, and no article of its own. */
  isFragment: boolean;
  /** What was wrong and was mended. */
  notes: ArticleFileNote[];
};

/** A file without words that only says where its article went. */
export type RedirectionFile = { kind: 'redirection'; file: string; path: string; language: Language; to: Redirection };

export type ArticleFileNote = { note: 'front-matter-damaged' | 'not-utf-8'; detail: string; line: number | null };

/** A file that could not become an article. */
export type ArticleFileRefusal = {
  kind: 'refused';
  file: string;
  reason:
    | 'no-language'
    | 'same-place-twice'
    | 'too-large'
    | 'not-text'
    | 'nothing-in-it'
    | 'not-readable'
    | 'is-a-link';
  detail: string;
  line: number | null;
};
