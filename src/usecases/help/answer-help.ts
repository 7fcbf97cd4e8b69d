import { type Language, languages } from '../../domain/language/language.ts';
import type { SearchHit, SearchOptions } from '../../domain/search/search-document.ts';
import type { HelpAbout, HelpAnswer, HelpHit } from '../ports/help.ts';
import type { HelpIndex } from '../ports/help-index.ts';

/** An article that holds less of the question than this is no good answer to it. */
const goodCoverage = 0.6;
/** Another language is only worth a look when it holds so much more of the question. */
const betterBy = 0.2;
const mostElsewhere = 3;

/** The articles that answer; where the reader's language has no good one, those of the others beside them. */
export async function answerHelp(index: HelpIndex, query: string, about: HelpAbout): Promise<HelpAnswer> {
  const { hits, choices } = await index.answer(about.language, query, optionsOf(about));
  const coverage = bestCoverage(hits);
  const elsewhere = coverage >= goodCoverage ? [] : await lookElsewhere(index, query, about, coverage);
  return {
    items: hits.map((hit) => viewHit(hit)),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

/** Titles that begin like what is typed; where none does, what answers it so far: an error code stands in no title. */
export async function suggestHelp(index: HelpIndex, typed: string, about: HelpAbout): Promise<HelpHit[]> {
  const found = await index.suggest(about.language, typed, optionsOf(about));
  if (found.length > 0 || typed.trim().length < 4)
    return found.map(({ path, title }) => ({ path, title: title.text, excerpt: '', ...markedTitle(title.marks) }));
  const { hits } = await index.answer(about.language, typed, optionsOf(about));
  return hits
    .filter((hit) => hit.coverage >= goodCoverage)
    .map(({ path, title }) => ({ path, title: title.text, excerpt: '', ...markedTitle(title.marks) }));
}

async function lookElsewhere(index: HelpIndex, query: string, about: HelpAbout, coverage: number): Promise<HelpHit[]> {
  const least = Math.max(goodCoverage, coverage + betterBy);
  const options = { ...optionsOf(about), limit: mostElsewhere };
  const answers = await Promise.all(
    languages
      .filter((language) => language !== about.language)
      .map(async (language) => ({ language, hits: (await index.answer(language, query, options)).hits })),
  );
  const [best] = answers.toSorted((a, b) => bestCoverage(b.hits) - bestCoverage(a.hits));
  return (best?.hits ?? []).filter((hit) => hit.coverage >= least).map((hit) => viewHit(hit, best?.language));
}

const bestCoverage = (hits: readonly SearchHit[]) => hits.reduce((best, { coverage }) => Math.max(best, coverage), 0);

const optionsOf = ({ limit, edition, product, kind, plans }: HelpAbout): SearchOptions => ({
  limit,
  edition,
  product,
  kind,
  plans,
});

function viewHit({ path, title, excerpt, section, facts, edition }: SearchHit, language?: Language): HelpHit {
  const translation = [
    ...(facts.isMachineTranslated ? (['machine'] as const) : []),
    ...(facts.lags ? (['behind'] as const) : []),
  ];
  return {
    path,
    title: title.text,
    excerpt: excerpt.text,
    ...markedTitle(title.marks),
    ...(excerpt.marks.length === 0 ? {} : { excerptMarks: excerpt.marks }),
    ...(section === null ? {} : { section }),
    ...(language === undefined ? {} : { lang: language }),
    ...(facts.product === null ? {} : { product: facts.product }),
    ...(facts.kind === null ? {} : { kind: facts.kind }),
    ...(facts.date === null ? {} : { date: facts.date }),
    ...(translation.length === 0 ? {} : { translation }),
    ...(edition === null ? {} : { edition }),
    ...(facts.plans === null ? {} : { plans: facts.plans }),
  };
}

const markedTitle = (marks: SearchHit['title']['marks']) => (marks.length === 0 ? {} : { titleMarks: marks });
