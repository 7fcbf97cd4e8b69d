import { type Node, rebuild, textNode } from './tree.ts';

const pair = /\*\*[ \u3000]*([^*\s](?:[^*]*[^*\s])?)[ \u3000]*\*\*/;
const stray = /\*{2,}(?=[\p{L}\p{N}"“”「」『』、。，：:])|(?<=[\p{L}\p{N}"“”「」『』、。，：:])\*{2,}/gu;

/**
 * Bold that Markdown did not see: `**「名前」**を` has no blank around its stars, and machine translation sets stray
 * ones. A pair becomes bold; a stray run of stars beside a word goes; stars that stand alone are the author's.
 */
export function mendEmphasis(tree: Node): void {
  rebuild(tree, (node) => (node.type === 'text' && node.value?.includes('**') ? mend(node.value) : [node]));
}

function mend(text: string): Node[] {
  const found = pair.exec(text);
  if (found === null) return [textNode(text.replace(stray, ''))];
  const before = text.slice(0, found.index).replace(stray, '');
  const bold: Node = { type: 'strong', children: [textNode(found[1] ?? '')] };
  return [textNode(before), bold, ...mend(text.slice(found.index + found[0].length))];
}
