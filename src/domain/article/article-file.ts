import type { Language } from '../language/language.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { ContentsItem } from './contents.ts';
import type { Redirection } from './redirections.ts';

/** One file of an article folder, read as an article. */
export type ArticleFile = {
  kind: 'article';
  /** The file as it lies in the folder. */
  file: string;
  /** The path without the language, the same for every translation. */
  path: string;
  language: Language;
  facts: ArticleFacts;
  /** The source without front matter; its first line is line `startsAt` of the file, null when it is not the file's own. */
  markdown: string;
  startsAt: number | null;
  /** A piece for others to include, and no article of its own. */
  isFragment: boolean;
  /** What was wrong and was mended. */
  notes: ArticleFileNote[];
};

/** Where one article went: a file without words that only says so, or an entry of a list of them. */
export type RedirectionFile = {
  kind: 'redirection';
  file: string;
  path: string;
  /** Null: in every language. */
  language: Language | null;
  to: Redirection;
  line: number | null;
};

/** A table of contents: the order and the headings under which articles are meant to be found. */
export type ContentsFile = {
  kind: 'contents';
  file: string;
  path: string;
  language: Language;
  items: ContentsItem[];
};

export type ArticleFileNote = { note: 'front-matter-damaged' | 'not-utf-8'; detail: string; line: number | null };

/** A file, or a part of one, that could not be taken. */
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
    | 'is-a-link'
    | 'not-yaml'
    | 'not-json'
    | 'unknown-page-kind'
    | 'redirection-incomplete'
    | 'redirection-in-a-circle';
  detail: string;
  line: number | null;
};

/** All that a folder of articles may hold, one after the other. */
export type ReadArticleFile = ArticleFile | RedirectionFile | ContentsFile | ArticleFileRefusal;
