import type { ArticleHeading } from '../../domain/article/rendered-article.ts';
import { element, type Node, rebuild, wordsOfTree } from './tree.ts';

/** Article ids begin with this, so that none of them meets an id of the page around it. */
export const idPrefix = 's-';

/**
 * Takes the first heading of level 1 away as the title, moves the others below it, gives every heading its id (the
 * anchor that its author wrote, else one made of its words) and turns bare anchors into spans.
 */
export function finishHeadings(tree: Node): {
  title: string | null;
  titleAnchor: string | null;
  headings: ArticleHeading[];
  ids: Map<string, string>;
} {
  const headings: ArticleHeading[] = [];
  const ids = new Map<string, string>();
  let title: string | null = null;
  let titleAnchor: string | null = null;
  rebuild(tree, (node) => {
    const level = headingLevel(node);
    if (level === null) return [withPrefixedId(node, ids)];
    const text = wordsOfTree(node).replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    const written = typeof node.properties?.['id'] === 'string' ? node.properties['id'] : null;
    if (level === 1 && title === null) {
      title = text;
      titleAnchor = written;
      return [];
    }
    const id = claimId(written ?? slugOf(text), ids);
    const depth = Math.max(level, 2);
    headings.push({ depth, id, text });
    return [element(`h${depth}`, { id }, node.children ?? [])];
  });
  return { title, titleAnchor, headings, ids };
}

const headingLevel = (node: Node) => {
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName ?? '')?.[1] : undefined;
  return level === undefined ? null : Number(level);
};

function withPrefixedId(node: Node, ids: Map<string, string>): Node {
  const { id, name, ...others } = node.properties ?? {};
  const written = id ?? name;
  if (typeof written !== 'string') return node;
  const isBareAnchor = node.tagName === 'a' && others['href'] === undefined;
  node.properties = { ...others, id: claimId(written, ids) };
  if (isBareAnchor) node.tagName = 'span';
  return node;
}

function claimId(wanted: string, ids: Map<string, string>): string {
  const clean = wanted.trim().replace(/\s+/g, '-') || 'section';
  let key = clean.toLowerCase();
  for (let count = 1; ids.has(key); count++) key = `${clean.toLowerCase()}-${count}`;
  const id = `${idPrefix}${key}`;
  ids.set(key, id);
  return id;
}

/** The words in lower case with hyphens, in any script: 電話によるサポート stays as it is. */
const slugOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
