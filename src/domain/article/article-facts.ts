import { z } from 'zod';

/** What an article's front matter says that the product uses. */
export const articleFactsSchema = z.strictObject({
  title: z.string().nullable(),
  description: z.string().nullable(),
  /** When the article was last changed, `2022-05-18`. */
  date: z.iso.date().nullable(),
  /** How a translation was made; null for an original. */
  translation: z.enum(['human', 'machine']).nullable(),
  /** Which version of the source a translation was made from: another one than the source's own means that it lags. */
  translatedFrom: z.string().nullable(),
  /** The editions that the whole article is for, as written (`o365-north || o365-south`); null means all. */
  editions: z.string().nullable(),
  topic: z.string().nullable(),
  category: z.string().nullable(),
  product: z.string().nullable(),
  /** What kind of self-help it is, such as `video` or `training`; absent means an ordinary article. */
  kind: z.string().optional(),
  /** The plans that it is of use for; absent means all. */
  plans: z.array(z.string()).optional(),
  /** Where the article went, as written. */
  redirectUrl: z.string().nullable(),
});
export type ArticleFacts = z.infer<typeof articleFactsSchema>;

/** Reads front matter as people and translation tools leave it: keys in any case, other types than expected, dates as MM/DD/YYYY. */
export function readArticleFacts(frontMatter: Record<string, unknown>): ArticleFacts {
  const said = new Map(Object.entries(frontMatter).map(([key, value]) => [key.toLowerCase(), plain(value)]));
  const first = (...keys: string[]) => keys.map((key) => said.get(key)).find((value) => value != null) ?? null;
  const kind = first('kind');
  const plans = first('plans')?.split(/[\s,]+/) ?? null;
  return {
    ...(kind === null ? {} : { kind }),
    ...(plans === null ? {} : { plans }),
    title: first('title', 'titlesuffix'),
    description: first('description'),
    date: readDate(first('ms.date', 'date')) ?? readDate(first('ms.lasthandoff')),
    translation: readTranslation(first('ms.translationtype')),
    translatedFrom: first('ms.sourcegitcommit'),
    editions: first('monikerrange', 'edition'),
    topic: first('topic'),
    category: first('category'),
    product: first('ms.service', 'ms.prod', 'product'),
    redirectUrl: first('redirect_url'),
  };
}

function plain(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** `05/18/2022`, `4/8/2021` and `2022-05-18`; null for what is no day. */
export function readDate(written: string | null): string | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written ?? '') ?? [];
  const iso =
    year === undefined
      ? (written ?? '').slice(0, 10)
      : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return z.iso.date().safeParse(iso).success ? iso : null;
}

/** HT is made or checked by people; MT and Auto are a machine's. */
function readTranslation(type: string | null): ArticleFacts['translation'] {
  if (type === null) return null;
  return type.toUpperCase() === 'HT' ? 'human' : 'machine';
}
