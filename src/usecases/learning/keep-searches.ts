import type { Id } from '../../domain/id/uuid.ts';
import type { Language } from '../../domain/language/language.ts';
import { foldQuestion } from '../../domain/learning/fold-question.ts';
import type { HelpSearch } from '../../domain/learning/help-search.ts';
import { maskQuestion } from '../../domain/learning/mask-question.ts';
import { type Instant, instantAt, millisecondsOf } from '../../domain/time/instant.ts';
import type { SearchLog } from '../ports/learning.ts';

/** Whoever asks: `trail` holds together what one browser does within half an hour, and is never written anywhere. */
export type Asker = { trail: string; editionId: string; language: Language; names: readonly string[] };

/** What a public page tells of one call. */
export type Learned =
  | { did: 'searched'; query: string; paths: readonly string[] }
  | { did: 'opened'; path: string }
  | { did: 'judged'; path: string; helped: boolean };

/** What is learned from searches. Nothing here waits for the database, and nothing of it knows who asked. */
export type SearchKeeper = {
  searched(asker: Asker, query: string, paths: readonly string[]): void;
  suggested(asker: Asker, typed: string, paths: readonly string[]): void;
  opened(asker: Asker, path: string): void;
  judged(asker: Asker, path: string, helped: boolean): void;
  filed(trail: string, topic: string): void;
  /** Writes what came since the last time. */
  flush(): Promise<void>;
};

type Trail = { at: number; typed: { query: string; paths: readonly string[] } | null; searches: HelpSearch[] };

const trailMs = 30 * 60_000;
const mostTrails = 5_000;
const mostSearches = 10;
const mostResults = 10;
/** What waits to be written; when the database is away for long, the oldest questions are lost, not the memory. */
const mostWaiting = 5_000;

/** Keeps questions in memory until the next flush. `clock` is the server's; ids carry the hour and nothing finer. */
export function keepSearches(parts: {
  log: SearchLog;
  clock: () => Instant;
  newId: (at: Instant) => Id;
}): SearchKeeper {
  const trails = new Map<string, Trail>();
  let waiting = new Map<Id, HelpSearch>();

  const trailOf = (key: string, now: number): Trail => {
    const known = trails.get(key);
    const trail = known !== undefined && now - known.at < trailMs ? known : { at: now, typed: null, searches: [] };
    trail.at = now;
    // Taken out and put in again, the oldest stand first.
    trails.delete(key);
    trails.set(key, trail);
    if (trails.size > mostTrails) trails.delete(trails.keys().next().value ?? '');
    return trail;
  };
  const note = (search: HelpSearch) => {
    waiting.set(search.id, search);
    if (waiting.size > mostWaiting) waiting.delete(waiting.keys().next().value ?? '');
  };
  const ask = (asker: Asker, query: string, paths: readonly string[], way: HelpSearch['way']): HelpSearch | null => {
    const now = parts.clock();
    const masked = maskQuestion(query, asker.names);
    const folded = foldQuestion(masked);
    if (folded === '') return null;
    const trail = trailOf(asker.trail, millisecondsOf(now));
    const before = trail.searches.findIndex(
      (one) => one.folded === folded && one.language === asker.language && one.editionId === asker.editionId,
    );
    const askedAt = hourOf(now);
    const [search = fresh()] = before < 0 ? [] : trail.searches.splice(before, 1);
    trail.searches = [...trail.searches, search].slice(-mostSearches);
    note(search);
    return search;

    function fresh(): HelpSearch {
      return {
        id: parts.newId(askedAt),
        askedAt,
        editionId: asker.editionId,
        language: asker.language,
        query: masked,
        folded,
        way,
        results: paths.slice(0, mostResults),
        opened: [],
        helped: null,
        filedTopic: null,
      };
    }
  };

  return {
    searched(asker, query, paths) {
      ask(asker, query, paths, 'search');
    },
    suggested(asker, typed, paths) {
      trailOf(asker.trail, millisecondsOf(parts.clock())).typed = { query: typed, paths };
    },
    opened(asker, path) {
      const trail = trailOf(asker.trail, millisecondsOf(parts.clock()));
      let search = trail.searches.findLast(({ results }) => results.includes(path)) ?? null;
      // Opened from the list below the box: the question ends there, without an Enter.
      if (search === null && trail.typed?.paths.includes(path))
        search = ask(asker, trail.typed.query, trail.typed.paths, 'suggestion');
      if (search === null || search.opened.includes(path)) return;
      search.opened = [...search.opened, path].slice(0, mostResults);
      note(search);
    },
    judged(asker, path, helped) {
      const { searches } = trailOf(asker.trail, millisecondsOf(parts.clock()));
      const search = searches.findLast(({ opened }) => opened.includes(path));
      if (search === undefined) return;
      search.helped = helped ? 'yes' : 'no';
      note(search);
    },
    filed(key, topic) {
      for (const search of trailOf(key, millisecondsOf(parts.clock())).searches) {
        if (search.helped === 'yes' || search.filedTopic !== null) continue;
        search.filedTopic = topic;
        note(search);
      }
    },
    async flush() {
      if (waiting.size === 0) return;
      const taken = waiting;
      waiting = new Map();
      try {
        await parts.log.write([...taken.values()]);
      } catch (error) {
        // Nothing is lost by a database that restarts: what came since goes first, for it is newer.
        waiting = new Map([...[...taken].filter(([id]) => !waiting.has(id)), ...waiting].slice(-mostWaiting));
        throw error;
      }
    },
  };
}

const hourMs = 3_600_000;
const hourOf = (now: Instant): Instant => instantAt(Math.floor(millisecondsOf(now) / hourMs) * hourMs);
