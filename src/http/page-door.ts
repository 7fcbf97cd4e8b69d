import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { judgeArticle } from '../contract/help.ts';
import { routes } from '../contract/routes.ts';
import type { Language } from '../domain/language/language.ts';
import type { Learned } from '../usecases/learning/keep-searches.ts';
import { askerOf } from './asker-of.ts';
import { customerOf } from './customer-of.ts';
import { describeApi } from './describe-api.ts';
import { problemOf } from './failures.ts';
import { fromOurOwnPages } from './origin.ts';
import type { Services } from './services.ts';
import { tooMany } from './too-many.ts';
import { whoAsks } from './who-asks.ts';

/** What the public pages ask of the way in, so that a page and the API know, count and refuse people alike. */
export const pageDoor = (services: Services) => ({
  async visitor(c: Context) {
    const { who } = await whoAsks(c, services);
    if (who === null) return null;
    const { language } = who;
    if (who.kind === 'person') return { edition: who.editionId, language, home: '/support', customer: customerOf(who) };
    return { edition: null, language, home: who.staffKind === 'operator' ? '/console' : '/desk', customer: null };
  },
  isFromOurPages: (c: Context) => fromOurOwnPages(c, services.options.publicUrl, services.options.paneOrigins),
  async asksTooOften(c: Context) {
    if (!services.options.rateLimits) return false;
    const { actor } = await whoAsks(c, services);
    return tooMany(c, judgeArticle, actor, services);
  },
  learn(c: Context, about: { edition: string; language: Language }, what: Learned) {
    whoAsks(c, services)
      .then(({ who }) => {
        const asker = askerOf(c, who, about, services);
        if (asker === null) return;
        if (what.did === 'searched') services.learning.searched(asker, what.query, what.paths);
        else if (what.did === 'opened') services.learning.opened(asker, what.path);
        else services.learning.judged(asker, what.path, what.helped);
      })
      .catch((error: unknown) => services.log.error({ err: error }, 'A search was not kept'));
  },
  describeApi: () =>
    describeApi(
      routes.filter((route) => services.options.example || !route.path.startsWith('/api/example/')),
      services.options.publicUrl,
    ),
  errorCodes: (language: Language) => errorCodes(language, services),
});

/** Every code that has words, with its status. The words keep their `{{facts}}`: there is no case at hand to fill them from. */
function errorCodes(language: Language, { speak, options }: Services) {
  const file = join(options.wordsRoot, language, 'server.json');
  const { refusal } = JSON.parse(readFileSync(file, 'utf8')) as { refusal: Record<string, string> };
  return Object.entries(refusal)
    .map(([code, words]) => ({ code, words, status: problemOf({ reason: code }, speak(language)).status }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
