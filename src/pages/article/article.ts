import type { Surroundings } from '../../usecases/help/surround-article.ts';
import type { Related } from './related-list.ts';

export type Article = {
  path: string;
  title: string;
  /** Sanitised by whoever keeps the articles. */
  html: string;
  lang: string;
  headings: { level: number; id: string; text: string }[];
};

/** What stands around an article, and what else helps. */
export type Around = { surroundings: Surroundings; related: Related[] };
