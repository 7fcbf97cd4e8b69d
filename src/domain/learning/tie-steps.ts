import { type Instant, instantAt, millisecondsOf } from '../time/instant.ts';
import { foldQuestion } from './fold-question.ts';
import type { HelpSearch } from './help-search.ts';
import type { HelpStep } from './help-step.ts';

export type TiedSearch = { key: string; search: HelpSearch };

const mostResults = 10;

/** In the order in which things happened, whichever process heard of them first. */
export const inOrder = (steps: readonly HelpStep[]): HelpStep[] =>
  steps.toSorted((a, b) => (a.at === b.at ? a.n - b.n : a.at < b.at ? -1 : 1));

/**
 * The questions of one trail and what came of each: an opening belongs to the last question that answered the article,
 * else to what was being typed; a judgement to the last question it was opened from; a request to all that did not help.
 */
export function tieSteps(steps: readonly HelpStep[]): TiedSearch[] {
  let tied: TiedSearch[] = [];
  let typed: Asking | null = null;
  const ask = (asking: Asking, way: HelpSearch['way']): HelpSearch | null => {
    const folded = foldQuestion(asking.query);
    if (folded === '') return null;
    const key = `${asking.editionId} ${asking.language} ${folded}`;
    const known = tied.find((one) => one.key === key) ?? { key, search: newSearch(asking, folded, way) };
    // Asked again, it is the last one.
    tied = [...tied.filter((one) => one !== known), known];
    return known.search;
  };
  const lastWith = (fits: (search: HelpSearch) => boolean) =>
    tied.findLast(({ search }) => fits(search))?.search ?? null;

  for (const step of inOrder(steps))
    switch (step.did) {
      case 'searched':
        ask(step, 'search');
        break;
      case 'suggested':
        typed = step;
        break;
      case 'opened': {
        let search = lastWith(({ results }) => results.includes(step.path));
        // Opened from the list below the box: the question ends there, without an Enter.
        if (search === null && typed?.paths.includes(step.path)) search = ask(typed, 'suggestion');
        if (search !== null && !search.opened.includes(step.path)) search.opened.push(step.path);
        break;
      }
      case 'judged': {
        const search = lastWith(({ opened }) => opened.includes(step.path));
        if (search !== null) search.helped = step.helped ? 'yes' : 'no';
        break;
      }
      case 'filed':
        for (const { search } of tied) if (search.helped !== 'yes') search.filedTopic ??= step.topic;
    }
  return tied;
}

type Asking = Extract<HelpStep, { did: 'searched' | 'suggested' }>;

const newSearch = (asking: Asking, folded: string, way: HelpSearch['way']): HelpSearch => ({
  id: asking.id,
  askedAt: hourOf(asking.at),
  editionId: asking.editionId,
  language: asking.language,
  query: asking.query,
  folded,
  way,
  results: asking.paths.slice(0, mostResults),
  opened: [],
  helped: null,
  filedTopic: null,
});

const hourMs = 3_600_000;
/** The beginning of the hour: the finest time that is kept of a question. */
export const hourOf = (at: Instant): Instant => instantAt(Math.floor(millisecondsOf(at) / hourMs) * hourMs);
