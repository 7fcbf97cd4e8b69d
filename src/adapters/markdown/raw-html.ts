import { isTag } from './allowed-html.ts';
import { type Node, rebuild, textNode } from './tree.ts';

const tag = /<\/?([a-z][\w.:-]*)\b[^<>]*>/gi;
const firstTag = /^\s*<\/?([a-z][\w.:-]*)/i;
const headAnchor = /^<a\s+(?:name|id)\s*=\s*["']([^"']+)["']\s*\/?>$/i;

/**
 * Reads what Markdown took for HTML: `<tenant>` and its like become words, a comment goes, and the anchor at the head
 * of a localised heading (`## <a name="phone-support"></a>電話`) becomes the heading's id.
 */
export function readRawHtml(tree: Node, parse: (markdown: string) => Node): void {
  rebuild(tree, (node, ancestors) => {
    if (node.type === 'heading') takeAnchor(node);
    unwrapLinksInAnchors(node);
    if (node.type !== 'html') return [node];
    const value = (node.value ?? '').replace(/<!--[\s\S]*?(-->|$)/g, '');
    if (value.trim() === '') return [];
    const name = firstTag.exec(value)?.[1];
    if (name !== undefined && isTag(name)) return [{ ...node, value: escapeOtherTags(value) }];
    if (holdsBlocks.has(ancestors.at(-1)?.type ?? '')) return parseAgain(value, parse);
    return [textNode(value)];
  });
}

/** `<a href="…">https://admin.example</a>`: the address inside was taken for a link of its own, which no page may hold. */
function unwrapLinksInAnchors(node: Node): void {
  let inAnchor = false;
  if (node.children === undefined) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'html' && /^<\/?a\b/i.test(child.value ?? '')) inAnchor = !child.value?.startsWith('</');
    return inAnchor && child.type === 'link' ? (child.children ?? []) : [child];
  });
}

const holdsBlocks = new Set(['root', 'blockquote', 'listItem']);

/** A line that begins with a placeholder was read as a block of HTML: its Markdown is read now. */
function parseAgain(value: string, parse: (markdown: string) => Node): Node[] {
  const tree = parse(escapeOtherTags(value));
  readRawHtml(tree, parse);
  return tree.children ?? [];
}

const escapeOtherTags = (html: string) =>
  html.replace(tag, (written, name: string) =>
    isTag(name) ? written : written.replace('<', '&lt;').replace('>', '&gt;'),
  );

function takeAnchor(heading: Node): void {
  const [first, second] = heading.children ?? [];
  const anchor = first?.type === 'html' ? headAnchor.exec(first.value ?? '')?.[1] : undefined;
  if (anchor === undefined) return;
  heading.data = { hProperties: { id: anchor } };
  heading.children?.splice(0, second?.type === 'html' && second.value === '</a>' ? 2 : 1);
}
