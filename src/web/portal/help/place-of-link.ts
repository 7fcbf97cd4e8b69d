import { articleHref, type Reading } from '../article/article-href.ts';

/** What goes along from place to place: the question, what its answers are narrowed by, and an edition that is not one's own. */
export type Kept = Pick<Reading, 'q' | 'product' | 'kind' | 'edition'>;

/** Where in the portal a link leads that the server drew for the public pages; null: nowhere in it. */
export function placeOfLink(link: HTMLAnchorElement, kept: Kept): string | null {
  if (link.origin !== location.origin) return null;
  const given = Object.fromEntries(new URLSearchParams(link.search));
  if (link.pathname === '/search') {
    const { q, product, kind } = given;
    const asked = Object.entries({ q, product, kind }).filter((one): one is [string, string] => one[1] !== undefined);
    return `/support/help?${new URLSearchParams(asked)}`;
  }
  if (link.pathname.startsWith('/support/')) return link.pathname + link.search + link.hash;
  if (!link.pathname.startsWith('/help/')) return null;
  const { text, edition = kept.edition, q = kept.q } = given;
  return articleHref(
    decodeURIComponent(link.pathname.slice('/help/'.length)),
    { ...kept, q, edition, text },
    link.hash,
  );
}
