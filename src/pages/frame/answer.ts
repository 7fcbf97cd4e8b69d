import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { etag } from 'hono/etag';
import type { PageNeeds } from '../needs.ts';
import { errorPage } from '../not-found/error-page.ts';
import { notFoundPage, unknownEditionPage } from '../not-found/not-found-page.ts';
import type { Page } from './page.ts';
import { languageCookie, readReader } from './read-reader.ts';
import type { Reader } from './reader.ts';
import { wholePage } from './whole-page.ts';

type Make = (reader: Reader, c: Context) => Page | Response | null | Promise<Page | Response | null>;

/** Serves a page at `path`; what it answers with null is not there. Language, edition and failures are the same for all. */
export function show(app: Hono, needs: PageNeeds, path: string, make: Make): void {
  app.get(path, etag(), (c) => answer(c, needs, make));
}

/** One answer with a page. A defect is on record and told on a page with ways out, because it meets people in trouble. */
export async function answer(c: Context, needs: PageNeeds, make: Make): Promise<Response> {
  try {
    const { reader, unknownEdition } = await readReader(c, needs);
    if (unknownEdition !== null) return send(c, needs, unknownEditionPage(unknownEdition, reader), reader);
    const made = await make(reader, c);
    return made instanceof Response ? made : send(c, needs, made ?? notFoundPage(reader), reader);
  } catch (error) {
    needs.log.error({ err: error, method: c.req.method, path: c.req.path }, 'A public page failed by a defect');
    return sendError(c, needs);
  }
}

function send(c: Context, needs: PageNeeds, page: Page, reader: Reader): Response {
  if (reader.chosen.lang !== undefined)
    setCookie(c, languageCookie, reader.chosen.lang, {
      path: '/',
      maxAge: 31_536_000,
      sameSite: 'Lax',
      secure: needs.options.publicUrl?.startsWith('https:') ?? false,
    });
  const isForAll = reader.visitor === null && page.status === undefined;
  return c.html(wholePage(page, reader), page.status ?? 200, {
    'content-language': reader.language,
    // Kept, but asked about each time: health, pinned answers and edited articles are seen within seconds.
    'cache-control': `${isForAll ? 'public' : 'private'}, no-cache`,
    vary: 'Accept-Language, Cookie',
  });
}

/** Asks for nothing that may have failed: no session, no database. */
function sendError(c: Context, needs: PageNeeds): Response {
  const { policies, options, speak } = needs;
  const language = options.defaultLanguage;
  const reader: Reader = {
    language,
    say: speak(language),
    edition: policies.current(options.defaultEdition).edition,
    editions: [],
    visitor: null,
    country: null,
    example: options.example,
    now: needs.clock(),
    origin: '',
    path: c.req.path,
    chosen: {},
  };
  return c.html(wholePage(errorPage(reader), reader), 500, { 'cache-control': 'no-store' });
}
