import { z } from 'zod';
import { readLink } from './article-link.ts';

/** An entry of a table of contents: `path` leads to an article of the set, null is a heading or leads outside. */
export type ContentsItem = { name: string; path: string | null; items: ContentsItem[] };
export const contentsItemSchema: z.ZodType<ContentsItem> = z.lazy(() =>
  z.strictObject({ name: z.string(), path: z.string().nullable(), items: z.array(contentsItemSchema) }),
);

export type ContentsStep = { name: string; path: string | null };
export type PlaceInContents = {
  /** The headings above the article, the outermost first. */
  trail: ContentsStep[];
  /** The articles of the same part, the nearest first. */
  beside: { name: string; path: string }[];
};

/** Where an article stands in a table of contents; the first place when it has several, null when it has none. */
export function placeInContents(
  items: readonly ContentsItem[],
  path: string,
  trail: ContentsStep[] = [],
): PlaceInContents | null {
  const at = items.findIndex((item) => item.path === path);
  if (at >= 0) {
    const below = articlesOf(items[at]?.items ?? []);
    const near = items
      .map((item, index) => ({ item, away: Math.abs(index - at) }))
      .filter(({ away }) => away > 0)
      .sort((one, other) => one.away - other.away);
    const beside = [...below, ...articlesOf(near.map(({ item }) => item))];
    return { trail, beside: once(beside.filter((one) => one.path !== path)) };
  }
  for (const { name, path: own, items: inner } of items) {
    const found = placeInContents(inner, path, [...trail, { name, path: own }]);
    if (found !== null) return found;
  }
  return null;
}

/** Every article that a table of contents leads to, once. */
export const pathsOfContents = (items: readonly ContentsItem[]): string[] => [
  ...new Set(items.flatMap(({ path, items: inner }) => [...(path === null ? [] : [path]), ...pathsOfContents(inner)])),
];

const deepestOutline = 20;

/** Reads a `TOC.yml` that was parsed already; what has no name is named by nothing and goes, its entries stay. */
export function contentsOfOutline(value: unknown, from: string, depth = 0): ContentsItem[] {
  if (depth > deepestOutline) return [];
  const list = Array.isArray(value) ? value : (value as { items?: unknown } | null)?.items;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const { name, href, topicHref, items } = (entry ?? {}) as Record<string, unknown>;
    const inner = contentsOfOutline(items, from, depth + 1);
    if (typeof name !== 'string' || name.trim() === '') return inner;
    return [{ name: name.trim(), path: pathOf(href ?? topicHref, from), items: inner }];
  });
}

const heading = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const linked = /^\[(.*)\]\(\s*<?([^)>]*)>?\s*\)$/;

/** Reads a `TOC.md`, whose levels are headings; there may be several of level 1. */
export function contentsOfHeadings(markdown: string, from: string): ContentsItem[] {
  const top: ContentsItem[] = [];
  const open: { level: number; items: ContentsItem[] }[] = [{ level: 0, items: top }];
  for (const line of markdown.split('\n')) {
    const [, marks = '', words = ''] = heading.exec(line.replace(/\ufeff/g, '').trim()) ?? [];
    const [, label, href] = linked.exec(words) ?? [];
    const name = (label ?? words).replace(/\\([^\w\s])/g, '$1').trim();
    if (marks === '' || name === '') continue;
    const item: ContentsItem = { name, path: pathOf(href, from), items: [] };
    while ((open.at(-1)?.level ?? 0) >= marks.length) open.pop();
    open.at(-1)?.items.push(item);
    open.push({ level: marks.length, items: item.items });
  }
  return top;
}

const isContents = /(^|\/)toc\.(md|yml|json)$/i;

function pathOf(href: unknown, from: string): string | null {
  if (typeof href !== 'string') return null;
  const link = readLink(href, from);
  return link.kind === 'article' && /\.md$/i.test(link.path) && !isContents.test(link.path) ? link.path : null;
}

const articlesOf = (items: readonly ContentsItem[]) =>
  items.flatMap(({ name, path }) => (path === null ? [] : [{ name, path }]));

const once = <T extends { path: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((one) => [one.path, one])).values(),
];
