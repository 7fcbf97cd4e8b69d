import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { BodyOf, ParamsOf, QueryOf, ResponseOf, Route } from '../contract/route.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type Language, readLanguage } from '../domain/language/language.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from '../usecases/outcome.ts';
import type { Circumstances, Say } from '../usecases/ports.ts';
import { problemOf } from './failures.ts';
import { fromOurOwnPages } from './origin.ts';
import { refuseAccess } from './refuse-access.ts';
import type { Services } from './services.ts';
import { tooMany } from './too-many.ts';
import { type Asking, whoAsks } from './who-asks.ts';

/** Who asks, when, and in which language they are answered: the same for every route. */
export type Calling = Asking & {
  body: unknown;
  now: Instant;
  language: Language;
  say: Say;
  circumstances: Circumstances;
  services: Services;
  /** The caller's Idempotency-Key, on routes that create. */
  key: string | null;
  c: Context;
};
/** One call of a route, with what it was asked. */
export type Call<R extends Route> = Omit<Calling, 'body'> & { params: ParamsOf<R>; query: QueryOf<R>; body: BodyOf<R> };
export type Answer<R extends Route> = ResponseOf<R> | Response | { refused: Refusal };

/** Puts a route of the contract into the server: access, input, language and refusals are the same for all of them. */
export function mount<R extends Route>(
  app: Hono,
  services: Services,
  route: R,
  handle: (call: Call<R>) => Promise<Answer<R>>,
): void {
  app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (c) => {
    const asking = await whoAsks(c, services);
    const language = languageOf(c, asking, services.options.defaultLanguage);
    const say = services.speak(language);
    const refuse = (refusal: Refusal) => respond(c, refusal, say);

    if (
      route.method !== 'GET' &&
      asking.by !== 'token' &&
      !fromOurOwnPages(c, services.options.publicUrl, services.options.paneOrigins)
    )
      return refuse({ reason: 'foreign-origin' });
    const denied = refuseAccess(route.access, asking.actor);
    if (denied !== null) return refuse(denied);
    if (services.options.rateLimits && (await tooMany(c, route, asking.actor, services)))
      return refuse({ reason: 'too-many' });

    const input = await readInput(c, route);
    if ('errors' in input) return refuse({ reason: 'invalid-input', errors: input.errors });
    const now = services.clock();
    const key = route.creates ? (c.req.header('idempotency-key') ?? null) : null;
    if (key !== null && !/^[\x21-\x7e]{1,200}$/.test(key))
      return refuse({
        reason: 'invalid-input',
        errors: [{ path: 'Idempotency-Key', code: 'format', message: 'expected 1 to 200 visible ASCII signs' }],
      });
    const circumstances = { now, newId: () => services.newId(now), policies: services.policies };
    const answer = await handle({
      ...asking,
      ...(input as Pick<Call<R>, 'params' | 'query' | 'body'>),
      now,
      language,
      say,
      circumstances,
      services,
      key,
      c,
    });
    if (answer instanceof Response) return answer;
    if (isRefusal(answer)) return refuse(answer.refused);
    return route.status === 204 ? c.body(null, 204) : c.json(answer as object, route.status ?? 200);
  });
}

export function respond(c: Context, refusal: Refusal, say: Say): Response {
  const problem = problemOf(refusal, say);
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'content-type': 'application/problem+json',
    ...(problem.status === 429 ? { 'retry-after': '60' } : {}),
  });
}

const isRefusal = (answer: unknown): answer is { refused: Refusal } =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

function languageOf(
  c: Context,
  { who }: { who: { language: Language } | null; actor: Actor },
  fallback: Language,
): Language {
  const asked = c.req.query('lang');
  const accepted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((part) => readLanguage(part.split(';')[0] ?? ''));
  return (
    (asked === undefined ? null : readLanguage(asked)) ??
    who?.language ??
    accepted.find((one) => one !== null) ??
    fallback
  );
}

type Fault = { path: string; code: string; message: string };

async function readInput(
  c: Context,
  route: Route,
): Promise<{ params: unknown; query: unknown; body: unknown } | { errors: Fault[] }> {
  const errors: Fault[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      errors.push({
        path: [where, ...issue.path].filter((part) => part !== '').join('.'),
        code: issue.code,
        message: issue.message,
      });
    return undefined;
  };
  const params = read(route.params, c.req.param(), '');
  const query = read(route.query, c.req.query(), '');
  let sent: unknown;
  if (route.body !== undefined) {
    const text = await c.req.text();
    try {
      sent = text === '' ? undefined : JSON.parse(text);
    } catch (error) {
      return { errors: [{ path: '', code: 'json', message: `expected JSON, ${(error as Error).message}` }] };
    }
  }
  const body = read(route.body, sent, '');
  return errors.length > 0 ? { errors } : { params, query, body };
}
