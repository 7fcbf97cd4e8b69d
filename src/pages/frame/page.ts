import type { Html } from '../html/html.ts';

export type Place = 'home' | 'health' | 'help' | 'phone' | 'duties';

/** One page: what it says, and what its address and search engines should know. Made by pure functions of data and reader. */
export type Page = {
  title: string;
  body: Html;
  description?: string;
  /** The place of the navigation that is marked as here. */
  here?: Place;
  /** 200 unless said. */
  status?: 400 | 404 | 429 | 500 | 503;
  /** True for what a search engine has no use for. */
  unlisted?: true;
  /** The editions that have this page, where not all do: the others' switch leads to what they have instead. */
  editions?: readonly string[];
  /** What of the query makes this page another one; language and edition come by themselves. */
  query?: Record<string, string>;
};
