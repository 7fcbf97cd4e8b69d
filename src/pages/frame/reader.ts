import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Say } from '../../usecases/ports.ts';
import type { Visitor } from '../needs.ts';

/** Who reads a page, in which language and edition, and what the address said of it. All that a page knows beside its data. */
export type Reader = {
  language: Language;
  say: Say;
  edition: Edition;
  editions: readonly { key: string; name: string }[];
  visitor: Visitor | null;
  /** ISO 3166-1 alpha-2, as far as the browser's languages say. */
  country: string | null;
  example: boolean;
  now: Instant;
  /** Begins an absolute address; '' where the install has no public one. */
  origin: string;
  /** The page's own path, without the query. */
  path: string;
  /** What the address chose, and links therefore keep. */
  chosen: { lang?: Language; edition?: string };
};

type Query = Record<string, string | null | undefined>;

/** A path within the pages that keeps the language and the edition that the reader's address chose. */
export const linkTo = (reader: Pick<Reader, 'chosen'>, path: string, query: Query = {}): string => {
  const [before = '', fragment] = path.split('#');
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...reader.chosen, ...pickOwn(query) }))
    if (value !== null && value !== undefined) params.set(name, value);
  const asked = params.toString();
  return `${before}${asked === '' ? '' : `?${asked}`}${fragment === undefined ? '' : `#${fragment}`}`;
};

/** A language or edition that a link names itself goes before the reader's. */
const pickOwn = ({ lang, edition }: Query): Query => ({
  ...(lang === undefined ? {} : { lang }),
  ...(edition === undefined ? {} : { edition }),
});
