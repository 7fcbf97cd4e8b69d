import { type Node, rebuild, textNode } from './tree.ts';

const pair = /\*\*[ \u3000]*([^*\s](?:[^*]*[^*\s])?)[ \u3000]*\*\*/g;
const stray = /\*{2,}(?=[\p{L}\p{N}"“”「」『』、。，：:])|(?<=[\p{L}\p{N}"“”「」『』、。，：:])\*{2,}/gu;

/**
 * Bold that Markdown did not see: `**「名前」**を` has no blank around its stars, and machine translation sets stray
 * ones. A pair becomes bold; a stray run of stars beside a word goes; stars that stand alone are the author's.
 */
export function mendEmphasis(tree: Node): void {
  rebuild(tree, (node) => (node.type === 'text' && node.value?.includes('**') ? mend(node.value) : [node]));
}

function mend(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const found of text.matchAll(pair)) {
    nodes.push(textNode(text.slice(end, found.index).replace(stray, '')));
    nodes.push({ type: 'strong', children: [textNode(found[1] ?? '')] });
    end = found.index + found[0].length;
  }
  return [...nodes, textNode(text.slice(end).replace(stray, ''))];
}
