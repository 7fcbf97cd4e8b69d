import type { ExampleSearches } from '../../domain/example/example-search.ts';
import { type Instant, later } from '../../domain/time/instant.ts';
import { keepSearches } from '../learning/keep-searches.ts';
import type { Help } from '../ports/help.ts';
import type { SearchLog } from '../ports/learning.ts';
import type { Filling } from './filling.ts';

const minuteMs = 60_000;
const mostAnswers = 10;

/**
 * Asks what the example visitors asked, through the search and the learning that everybody uses, at the times the
 * examples name. Call it once the index is filled; where a question is known already it does nothing.
 */
export async function tellSearches(
  searches: ExampleSearches,
  { policies, now, newId }: Pick<Filling, 'policies' | 'now' | 'newId'>,
  parts: { help: Pick<Help, 'search' | 'judge'>; log: SearchLog },
): Promise<void> {
  if (!(await parts.log.isEmpty())) return;
  let then: Instant = now;
  const keeper = keepSearches({ log: parts.log, clock: () => then, newId, seal: (whose) => whose });
  for (const { editionId, language, query, asked } of searches) {
    // An install without the edition leaves its questions out.
    if (!policies.keys().includes(editionId)) continue;
    const hits = await parts.help.search(query, { edition: editionId, language, limit: mostAnswers });
    for (const [n, { minutesAgo, open, helped, filed }] of asked.entries()) {
      then = later(now, -minutesAgo * minuteMs);
      const asker = { trail: `example ${editionId} ${language} ${query} ${n}`, editionId, language, names: [] };
      keeper.searched(
        asker,
        query,
        hits.map(({ path }) => path),
      );
      if (open !== undefined) keeper.opened(asker, open);
      if (open !== undefined && helped !== undefined) {
        keeper.judged(asker, open, helped);
        await parts.help.judge({ path: open, lang: language, helped, query, editionId });
      }
      if (filed !== undefined) keeper.filed(asker.trail, filed);
    }
  }
  then = now;
  await keeper.flush();
}
