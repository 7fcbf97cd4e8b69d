import type { ArticleLink } from '../../domain/article/article-link.ts';
import { setPaths } from '../../domain/article/set-paths.ts';
import { isForEdition } from '../../domain/article/zones.ts';

type Target = Extract<ArticleLink, { kind: 'article' | 'site' }>;

/**
 * Where links of articles lead, for readers of one edition: to the page of another article of the set, at the section
 * that the link names, and to another edition's reading only where the link names that edition. Null: to none of ours.
 */
export function articleLinks(
  paths: ReadonlyMap<string, unknown>,
  editions: () => readonly string[],
): { addressOf: (target: Target, reader: string) => string | null; changed: () => void } {
  let inSet: ReturnType<typeof setPaths> | null = null;
  const find = ({ kind, path }: Target): string | null => {
    if (kind === 'article' && paths.has(path)) return path;
    inSet ??= setPaths(paths.keys());
    return inSet(path, kind === 'article' ? 'for-set' : 'for-site');
  };
  return {
    addressOf(target, reader) {
      const path = find(target);
      if (path === null) return null;
      const named = target.edition;
      const meant = named === null ? undefined : editions().find((edition) => isForEdition(named, edition));
      const query = meant === undefined || meant === reader ? '' : `?edition=${encodeURIComponent(meant)}`;
      const anchor = target.anchor === null ? '' : `#s-${encodeURIComponent(target.anchor.toLowerCase())}`;
      return `/help/${path.split('/').map(encodeURIComponent).join('/')}${query}${anchor}`;
    },
    changed() {
      inSet = null;
    },
  };
}
