import type { Context, Hono } from 'hono';
import * as contract from '../../contract/help.ts';
import type { Who } from '../../usecases/ports/identity.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';
import { unknownEdition } from './health-routes.ts';

/** Help articles: public, in the edition of whoever is signed in, else the one asked for, else the install's. */
export function helpRoutes(app: Hono, services: Services): void {
  const editionFor = (who: Who | null, asked: string | undefined): string =>
    who?.kind === 'person' ? who.editionId : (asked ?? services.options.defaultEdition);
  const known = (key: string) => services.policies.keys().includes(key);

  mount(app, services, contract.searchHelp, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    return timed(c, services.stopwatch, async () => ({
      items: await services.help.search(query.q, { language, edition, limit: query.limit }),
    }));
  });
  mount(app, services, contract.suggestHelp, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    return timed(c, services.stopwatch, async () => ({
      items: await services.help.suggest(query.q, { language, edition, limit: query.limit }),
    }));
  });
  mount(app, services, contract.readArticle, async ({ query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    return (await services.help.article(query.path, { language, edition })) ?? { refused: { reason: 'not-found' } };
  });
  mount(app, services, contract.judgeArticle, async ({ body, who }) => {
    await services.help.judge({ ...body, editionId: editionFor(who, undefined) });
    return null;
  });
}

/** The server's own time for the answer, for whoever measures: `Server-Timing: app;dur=…` in milliseconds. */
async function timed<T>(c: Context, stopwatch: Services['stopwatch'], work: () => Promise<T>): Promise<T> {
  const elapsed = stopwatch();
  const answer = await work();
  c.header('server-timing', `app;dur=${elapsed().toFixed(3)}`);
  return answer;
}
