import type { ArticleFault } from '../../domain/article/rendered-article.ts';
import type { Language } from '../../domain/language/language.ts';
import { type AlertKind, articleWords } from './article-words.ts';
import { box, type Node, rebuild, textNode, wordsOfTree } from './tree.ts';

const alert = /^\s*\[!\s*([a-z]+)\s*\][:：]?\s*/i;
const video = /^\s*\[!VIDEO\s+([^\s\]]+)\s*\]/i;
const division = /^\s*\[!div\b([^\]]*)\]\s*/i;
const alertInLine = /(?:>\s*)?\[!\s*(note|tip|important|warning|caution)\s*\]\s*(?:>\s*)?/i;
const divisionClasses: Record<string, string> = { op_single_selector: 'selector', nextstepaction: 'next-step' };

/** Understands what a quotation may be: an alert (a kind that nobody knows is a note), a video or a box. */
export function markAlerts(tree: Node, language: Language, faults: ArticleFault[]): void {
  rebuild(tree, (node) => {
    if (node.type === 'paragraph') return [videoLink(node, language) ?? node];
    return node.type === 'blockquote'
      ? splitAtMarkers(node.children ?? []).flatMap((part) => readQuotation(part, language, faults))
      : [node];
  });
  rebuild(tree, (node) => (node.type === 'text' ? labelInLine(node.value ?? '', language) : [node]));
}

/** One quotation may hold several alerts, one after the other. */
function splitAtMarkers(blocks: Node[]): Node[][] {
  const parts: Node[][] = [];
  for (const block of blocks) {
    if (parts.length === 0 || block.type === 'box' || alert.test(firstText(block)?.value ?? '')) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function readQuotation(blocks: Node[], language: Language, faults: ArticleFault[]): Node[] {
  const [first] = blocks;
  if (first?.type === 'box') return blocks;
  const start = first === undefined ? undefined : firstText(first);
  const divisionClass = division.exec(start?.value ?? '')?.[1]?.match(/class\s*=\s*"([^"]*)"/i)?.[1] ?? '';
  if (start !== undefined && division.test(start.value ?? '')) {
    return [box('div', [divisionClasses[divisionClass] ?? 'boxed'], withoutMarker(blocks, start, division))];
  }
  const kind = alert.exec(start?.value ?? '')?.[1]?.toLowerCase();
  if (start === undefined || kind === undefined) return [{ type: 'blockquote', children: blocks }];
  const known = alertKind(kind);
  if (known === null) faults.push({ fault: 'unknown-alert', detail: kind, line: first?.position?.start.line ?? null });
  const title = box('p', ['alert-title'], [textNode(articleWords[language][known ?? 'note'])]);
  const content = withoutMarker(blocks, start, alert);
  return [box('div', ['alert', `alert-${known ?? 'note'}`], [title, ...content], { role: 'note' })];
}

function withoutMarker(blocks: Node[], start: Node, marker: RegExp): Node[] {
  start.value = start.value?.replace(marker, '') ?? '';
  return blocks.filter(
    (block) =>
      block.type !== 'paragraph' || (block.children ?? []).some((child) => child.type !== 'text' || child.value !== ''),
  );
}

function videoLink(paragraph: Node, language: Language): Node | null {
  const url = video.exec(wordsOfTree(paragraph))?.[1];
  if (url === undefined) return null;
  return box('p', ['video'], [{ type: 'link', url, children: [textNode(articleWords[language].video)] }]);
}

/** In a table's cell a marker has no line of its own: the word in bold takes its place. */
function labelInLine(text: string, language: Language): Node[] {
  const nodes: Node[] = [];
  let rest = text;
  for (let found = alertInLine.exec(rest); found !== null; found = alertInLine.exec(rest)) {
    nodes.push(textNode(rest.slice(0, found.index)));
    nodes.push({
      type: 'strong',
      children: [textNode(`${articleWords[language][alertKind(found[1] ?? '') ?? 'note']}: `)],
    });
    rest = rest.slice(found.index + found[0].length);
  }
  return [...nodes, textNode(rest)];
}

const firstText = (block: Node) =>
  block.type === 'paragraph' && block.children?.[0]?.type === 'text' ? block.children[0] : undefined;

function alertKind(name: string): AlertKind | null {
  const kind = name.toLowerCase();
  return kind === 'note' || kind === 'tip' || kind === 'important' || kind === 'warning' || kind === 'caution'
    ? kind
    : null;
}
