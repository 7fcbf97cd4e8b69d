import type { z } from 'zod';
import type { searchHelp } from '../../contract/help.ts';
import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';

/** An article that answers, as the contract shows it. */
export type HelpHit = z.output<(typeof searchHelp)['response']>['items'][number];
/** The answers to a question, those of other languages, and what a vague one can be narrowed by. */
export type HelpAnswer = Omit<z.output<(typeof searchHelp)['response']>, 'issues'>;

export type IssueHit = NonNullable<z.output<(typeof searchHelp)['response']>['issues']>[number];

/** What is asked beside the words; `plans`: those of the reader, absent when they are not known. */
export type HelpAbout = {
  language: Language;
  edition: string;
  limit: number;
  product?: string | undefined;
  kind?: string | undefined;
  plans?: readonly string[] | undefined;
};

/** Help articles as readers meet them: kept in step with the database by the adapter. */
export type Help = {
  /** The articles of `answer` alone. */
  search(query: string, about: HelpAbout): Promise<HelpHit[]>;
  answer(query: string, about: HelpAbout): Promise<HelpAnswer>;
  suggest(typed: string, about: HelpAbout): Promise<HelpHit[]>;
  /** Current service issues that what is typed speaks of; with an organisation, those of its services. */
  issues(typed: string, about: { edition: string; language: Language; orgId: Id | null }): Promise<IssueHit[]>;
  /** The plans that an organisation holds now. */
  plansOf(orgId: Id): Promise<readonly string[]>;
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
