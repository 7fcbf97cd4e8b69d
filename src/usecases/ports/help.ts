import type { Language } from '../../domain/language/language.ts';

export type HelpHit = { path: string; title: string; excerpt: string };

/** Help articles as readers meet them: kept in step with the database by the adapter. */
export type Help = {
  search(query: string, about: { language: Language; edition: string; limit: number }): Promise<HelpHit[]>;
  suggest(typed: string, about: { language: Language; edition: string; limit: number }): Promise<HelpHit[]>;
  /** Falls back to another language when there is none in the one asked. */
  article(
    path: string,
    about: { language: Language; edition: string },
  ): Promise<{
    path: string;
    title: string;
    html: string;
    lang: string;
    headings: { level: number; id: string; text: string }[];
  } | null>;
  judge(judgement: {
    path: string;
    lang: string;
    helped: boolean;
    query: string | null;
    editionId: string;
  }): Promise<void>;
};
