import { readLink } from '../../domain/article/article-link.ts';
import type { ArticleFault, ArticleToRender } from '../../domain/article/rendered-article.ts';
import { type Node, rebuild, textNode, wordsOfTree } from './tree.ts';

/** Leads every link where it is meant: into the page, to another article of the set, or out; what leads nowhere is words. */
export function finishLinks(
  tree: Node,
  article: ArticleToRender,
  ids: Map<string, string>,
  faults: ArticleFault[],
): void {
  rebuild(tree, (node) => {
    const written = node.type === 'element' && node.tagName === 'a' ? node.properties?.['href'] : undefined;
    if (typeof written !== 'string') return [node];
    const found = addressOf(written, article, ids);
    if (found === null) {
      faults.push({ fault: 'link-not-found', detail: written, line: null });
      return node.children ?? [];
    }
    const label = wordsOfTree(node).trim() === '' ? [textNode(nameOf(found.href))] : (node.children ?? []);
    const { id } = node.properties ?? {};
    return [{ ...node, properties: { ...(id === undefined ? {} : { id }), ...found }, children: label }];
  });
}

function addressOf(
  written: string,
  article: ArticleToRender,
  ids: Map<string, string>,
): { href: string; rel?: string } | null {
  const link = readLink(written, article.path);
  switch (link.kind) {
    case 'refused':
      return null;
    case 'outside':
      return { href: link.url, rel: 'noopener noreferrer' };
    case 'anchor': {
      const id = ids.get(link.anchor.toLowerCase());
      return id === undefined ? null : { href: `#${id}` };
    }
    case 'article':
    case 'site': {
      const href = article.link(link);
      return href === null ? null : { href };
    }
  }
}

/** A link without words, as bad translations leave them, is named by where it leads. */
const nameOf = (href: string) =>
  href
    .replace(/^[a-z]+:\/*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '') || href;
