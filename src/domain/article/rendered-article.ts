import type { Language } from '../language/language.ts';
import type { ArticleLink } from './article-link.ts';

/** A heading of an article: `depth` 2 to 6, `id` the anchor inside the page. */
export type ArticleHeading = { depth: number; id: string; text: string };

/** The words under one heading, for search; the first section of an article has no heading and the id ''. */
export type ArticleSection = { id: string; heading: string; text: string };

/** What was wrong in the source, with the line (counted from 1) where it is known; the article is shown all the same. */
export type ArticleFault = {
  fault:
    | 'zone-not-closed'
    | 'zone-end-without-start'
    | 'include-not-found'
    | 'include-too-deep'
    | 'unknown-alert'
    | 'link-not-found'
    | 'side-by-side-text'
    | 'nested-too-deep';
  detail: string;
  line: number | null;
};

/** An article as one reader sees it: safe HTML without the title, its outline, and the same in plain words. */
export type RenderedArticle = {
  title: string;
  /** The anchor that the author wrote at the title; in a translation it holds the words of the English title. */
  titleAnchor: string | null;
  html: string;
  headings: ArticleHeading[];
  sections: ArticleSection[];
  text: string;
  faults: ArticleFault[];
};

/** What a renderer needs: the source, where it stands in its set, who reads it, and what else is in the set. */
export type ArticleToRender = {
  /** Markdown without front matter. */
  markdown: string;
  /** The path within the set, without the locale, such as `admin/get-help.md`. */
  path: string;
  /** The title from the front matter; null when there is none: the first heading is the title then. */
  title: string | null;
  edition: string;
  language: Language;
  /** The source of another file of the set, for includes; null when the set has none. */
  include: (path: string) => string | null;
  /** The address of another article of the set; null when the set has none: its words stay, the link goes. */
  link: (target: Extract<ArticleLink, { kind: 'article' | 'site' }>) => string | null;
};
