import type { Context, Hono } from 'hono';
import * as contract from '../../contract/help.ts';
import type { Language } from '../../domain/language/language.ts';
import { maskQuestion } from '../../domain/learning/mask-question.ts';
import { findAnswers } from '../../usecases/help/find-answers.ts';
import type { Who } from '../../usecases/ports/identity.ts';
import { askerOf } from '../asker-of.ts';
import { customerOf } from '../customer-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';
import { unknownEdition } from './health-routes.ts';

/** Help articles: public, in the edition of whoever is signed in, else the one asked for, else the install's. */
export function helpRoutes(app: Hono, services: Services): void {
  const editionFor = (who: Who | null, asked: string | undefined): string =>
    who?.kind === 'person' ? who.editionId : (asked ?? services.options.defaultEdition);
  const known = (key: string) => services.policies.keys().includes(key);
  const aboutOf = async (
    who: Who | null,
    { limit, product, kind }: { limit: number; product?: string | undefined; kind?: string | undefined },
    where: { edition: string; language: Language },
  ) => {
    const customer = customerOf(who);
    return {
      ...where,
      limit,
      product,
      kind,
      ...(customer === null ? {} : { plans: await services.help.plansOf(customer) }),
    };
  };

  mount(app, services, contract.searchHelp, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    const found = await timed(c, services.stopwatch, async () => {
      const about = await aboutOf(who, query, { edition, language });
      const [answer, issues] = await Promise.all([
        services.help.answer(query.q, about),
        services.help.issues(query.q, { edition, language, orgId: customerOf(who) }),
      ]);
      return { ...answer, ...(issues.length === 0 ? {} : { issues }) };
    });
    const asker = askerOf(c, who, { edition, language }, services);
    if (asker !== null) services.learning.searched(asker, query.q, pathsOf(found.items));
    return found;
  });
  mount(app, services, contract.suggestHelp, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    const found = await timed(c, services.stopwatch, async () => {
      const about = await aboutOf(who, query, { edition, language });
      const [items, issues] = await Promise.all([
        services.help.suggest(query.q, about),
        services.help.issues(query.q, { edition, language, orgId: customerOf(who) }),
      ]);
      return { items, ...(issues.length === 0 ? {} : { issues }) };
    });
    const asker = askerOf(c, who, { edition, language }, services);
    if (asker !== null) services.learning.suggested(asker, query.q, pathsOf(found.items));
    return found;
  });
  mount(app, services, contract.drawAnswers, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    // The person's own edition needs no choice in the links; a visitor's is that of the page.
    const chosen = { lang: language, ...(query.edition === undefined || who?.kind === 'person' ? {} : { edition }) };
    const { answers, issues } = await timed(c, services.stopwatch, async () => {
      const about = await aboutOf(who, query, { edition, language });
      const [answers, issues] = await Promise.all([
        findAnswers(services.help, query.q, about),
        services.help.issues(query.q, { edition, language, orgId: customerOf(who) }),
      ]);
      return { answers, issues };
    });
    const asker = askerOf(c, who, { edition, language }, services);
    if (asker !== null) services.learning.searched(asker, query.q, pathsOf(answers.items));
    return {
      html: services.drawAnswers(answers, { language, edition, chosen, isVisitor: who === null }),
      count: answers.items.length,
      ...(issues.length === 0 ? {} : { issues }),
    };
  });
  mount(app, services, contract.readArticle, async ({ c, query, who, language }) => {
    const edition = editionFor(who, query.edition);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    const article = await services.help.article(query.path, { language, edition });
    if (article === null) return { refused: { reason: 'not-found' } };
    const asker = askerOf(c, who, { edition, language }, services);
    if (asker !== null) services.learning.opened(asker, article.path);
    return article;
  });
  mount(app, services, contract.drawArticle, async ({ c, query, who, language }) => {
    const edition = query.edition ?? editionFor(who, undefined);
    if (!known(edition)) return { refused: unknownEdition(services, edition) };
    const article = await services.help.article(query.path, { language: query.text ?? language, edition });
    if (article === null) return { refused: { reason: 'not-found' } };
    const asker = askerOf(c, who, { edition, language }, services);
    if (asker !== null) services.learning.opened(asker, article.path);
    const chosen = query.edition === undefined ? {} : { edition };
    const { trail, body } = await services.drawArticle(article, {
      language,
      edition,
      chosen,
      isAsked: query.text !== undefined,
    });
    return { path: article.path, title: article.title, lang: article.lang, trail, html: body };
  });
  mount(app, services, contract.judgeArticle, async ({ c, body, who, language }) => {
    const edition = editionFor(who, undefined);
    const asker = askerOf(c, who, { edition, language }, services);
    const query = body.query === null ? null : maskQuestion(body.query, asker?.names);
    await services.help.judge({ ...body, query, editionId: edition });
    if (asker !== null) services.learning.judged(asker, body.path, body.helped);
    return null;
  });
}

const pathsOf = (items: readonly { path: string }[]) => items.map(({ path }) => path);

/** The server's own time for the answer, for whoever measures: `Server-Timing: app;dur=…` in milliseconds. */
async function timed<T>(c: Context, stopwatch: Services['stopwatch'], work: () => Promise<T>): Promise<T> {
  const elapsed = stopwatch();
  const answer = await work();
  c.header('server-timing', `app;dur=${elapsed().toFixed(3)}`);
  return answer;
}
