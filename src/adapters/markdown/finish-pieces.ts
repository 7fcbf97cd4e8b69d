import { element, type Node, rebuild, textNode, wordsOfTree } from './tree.ts';

/** Pictures become their words, tables lose rows that say nothing, task boxes become signs. */
export function finishPieces(tree: Node): void {
  rebuild(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') return [];
    if (node.type === 'text') return [textNode(visible(node.value ?? ''))];
    if (node.type !== 'element') return [node];
    switch (node.tagName) {
      case 'img':
        return leftOutImage(node);
      case 'input':
        return node.properties?.['type'] === 'checkbox' ? [textNode(node.properties['checked'] ? '☑' : '☐')] : [];
      case 'thead':
        return wordsOfTree(node).trim() === '' ? [] : [node];
      case 'tr':
        return wordsOfTree(node).trim() === '' && !holds(node, 'hr') ? [] : [node];
      case 'th':
        // The corner of a table heads nothing; a heading without words would be read out as one.
        return wordsOfTree(node).trim() === '' ? [{ ...node, tagName: 'td' }] : [node];
      case 'table':
        return [element('div', { className: ['table'], tabIndex: 0 }, [node])];
      default:
        return [node];
    }
  });
}

/** Signs that nobody sees also come as character references, such as `&nbsp;` and `&#8203;`. */
const visible = (text: string) =>
  text.replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '').replace(/[\u00a0\u202f]/g, ' ');

function leftOutImage(node: Node): Node[] {
  const alt = node.properties?.['alt'];
  if (typeof alt !== 'string' || alt.trim() === '') return [];
  return [element('span', { className: ['left-out-image'] }, [textNode(alt.trim())])];
}

const holds = (node: Node, tagName: string): boolean =>
  node.tagName === tagName || (node.children ?? []).some((child) => holds(child, tagName));
