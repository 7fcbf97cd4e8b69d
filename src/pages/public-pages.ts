import type { Context, Hono } from 'hono';
import { type HealthView, readHealth } from '../usecases/health/read-health.ts';
import { findAnswers } from '../usecases/help/find-answers.ts';
import { viewPhoneLines } from '../usecases/phone/view-phone-lines.ts';
import { apiDocsPage, apiPartPage } from './api-docs/api-docs-page.ts';
import type { ApiDescription } from './api-docs/description.ts';
import { articleAddress, articleAt } from './article/article-address.ts';
import { judgeArticle } from './article/judge-article.ts';
import { showArticle } from './article/show-article.ts';
import { dutiesPage } from './duties/duties-page.ts';
import { answer, show } from './frame/answer.ts';
import type { Reader } from './frame/reader.ts';
import { healthPage } from './health/health-page.ts';
import { homePage } from './home/home-page.ts';
import { lockedOutPage } from './locked-out/locked-out-page.ts';
import type { PageNeeds } from './needs.ts';
import { tooManyPage } from './not-found/error-page.ts';
import { pageFiles } from './page-files.ts';
import { phonePage } from './phone/phone-page.ts';
import { guidesFor } from './search/answer-fragment.ts';
import { searchPage } from './search/search-page.ts';

/** The public, server-rendered pages: readable without script and without sign-in. */
export function publicPages(app: Hono, needs: PageNeeds): void {
  pageFiles(app, needs);
  // Before the pages: a path that ends in /* stands for the path before it too.
  moved(app);
  show(app, needs, '/', async (reader) => homePage(await healthIfAny(needs, reader), phones(reader, null), reader));
  show(app, needs, '/search', async (reader, c) => {
    const question = (c.req.query('q') ?? '').trim().slice(0, 500);
    if (question === '') return searchPage(null, reader);
    if (await needs.door.asksTooOften(c)) return tooManyPage(reader);
    const customer = reader.visitor?.customer ?? null;
    const about = {
      language: reader.language,
      edition: reader.edition.key,
      limit: 20,
      product: filterOf(c, 'product'),
      kind: filterOf(c, 'kind'),
      ...(customer === null ? {} : { plans: await needs.help.plansOf(customer) }),
    };
    const [answers, health] = await Promise.all([
      findAnswers(needs.help, question, about),
      healthIfAny(needs, reader, question),
    ]);
    needs.door.learn(c, about, { did: 'searched', query: question, paths: answers.items.map(({ path }) => path) });
    const issues = health?.current.filter(({ id }) => health.matching.includes(id)) ?? [];
    return searchPage({ answers, issues, guides: guidesFor(needs, question, about) }, reader);
  });
  show(app, needs, '/help/*', (reader, c) => showArticle(c, needs, reader));
  app.post('/help/*', (c) => answer(c, needs, (reader) => judgeArticle(c, needs, reader)));
  show(app, needs, '/health', async (reader, c) => {
    const choices = reader.edition.health.historyDays;
    const days = choices.find((one) => String(one) === c.req.query('days')) ?? Math.max(...choices);
    return healthPage(await health(needs, reader, { past: days, typed: null }), days, reader);
  });
  show(app, needs, '/phone', (reader, c) => {
    const asked = c.req.query('country')?.trim().toUpperCase() || null;
    return phonePage({ view: phones(reader, asked), asked }, reader);
  });
  show(app, needs, '/who-does-what', (reader) => dutiesPage(reader));
  show(app, needs, '/locked-out', async (reader) =>
    lockedOutPage(await healthIfAny(needs, reader), phones(reader, null), reader),
  );
  const description = () => needs.door.describeApi() as ApiDescription;
  show(app, needs, '/api/docs', (reader) => apiDocsPage(description(), needs.door.errorCodes(reader.language), reader));
  show(app, needs, '/api/docs/:tag', (reader, c) => apiPartPage(description(), c.req.param('tag') ?? '', reader));
  app.notFound((c) =>
    c.req.header('accept')?.includes('text/html')
      ? answer(c, needs, () => null)
      : c.text('There is nothing at this address.', 404),
  );
}

const filterOf = (c: Context, name: 'product' | 'kind'): string | undefined =>
  c.req.query(name)?.slice(0, 100) || undefined;

/** Addresses under which people look for a page. */
function moved(app: Hono): void {
  const places: readonly [from: string, to: string][] = [
    ['/phones', '/phone'],
    ['/help', '/search'],
    ['/articles', '/search'],
  ];
  const move = (c: Context, to: string) => c.redirect(to + new URL(c.req.url).search, 301);
  for (const [from, to] of places) app.get(from, (c) => move(c, to));
  app.get('/articles/*', (c) => {
    const path = articleAt(new URL(c.req.url).pathname.replace(/^\/articles/, '/help'));
    return move(c, path === null ? '/search' : articleAddress(path));
  });
}

/** The lines of the place asked for, else of the one that the browser's language speaks of, else of the only one. */
function phones(reader: Reader, asked: string | null) {
  const { edition, language, say, now } = reader;
  const has = (country: string) => edition.phoneLines.some((line) => line.country === country || line.iso2 === country);
  const [only] = edition.phoneLines.length === 1 ? edition.phoneLines : [];
  const country = asked ?? (reader.country !== null && has(reader.country) ? reader.country : (only?.country ?? null));
  return viewPhoneLines(edition, { country, topic: null, zone: null, language, say, now });
}

const health = (
  { transactions, policies, newId }: PageNeeds,
  { edition, language, say, now }: Reader,
  asked: { past: number; typed: string | null },
): Promise<HealthView> =>
  transactions.forWorker((tx) =>
    readHealth(
      tx,
      edition,
      { services: null, followed: [], ...asked },
      { language, say, circumstances: { now, newId: () => newId(now), policies } },
    ),
  );

/** The same where a page helps without it too: a database that is away must not take the phone numbers with it. */
const healthIfAny = (needs: PageNeeds, reader: Reader, typed: string | null = null): Promise<HealthView | null> =>
  health(needs, reader, { past: 1, typed }).catch((error: unknown) => {
    needs.log.error({ err: error, path: reader.path }, 'A public page is shown without service health');
    return null;
  });
