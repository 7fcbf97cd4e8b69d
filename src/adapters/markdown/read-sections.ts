import type { ArticleSection } from '../../domain/article/rendered-article.ts';
import type { Node } from './tree.ts';

const blocks = new Set(
  'p div section li ul ol dl dt dd tr table blockquote pre hr br h2 h3 h4 h5 h6 details summary caption'.split(' '),
);

/** The words of a finished article, parted at its headings; blocks end in a line break, cells in a blank. */
export function readSections(tree: Node): ArticleSection[] {
  const sections: { id: string; heading: string; parts: string[] }[] = [{ id: '', heading: '', parts: [] }];
  const visit = (node: Node, isPreformatted = false) => {
    const parts = sections.at(-1)?.parts ?? [];
    if (isLabel(node)) return;
    if (node.type === 'text') parts.push(isPreformatted ? (node.value ?? '') : (node.value ?? '').replace(/\s+/g, ' '));
    else if (/^h[2-6]$/.test(node.tagName ?? '')) {
      const heading: string[] = [];
      collect(node, heading);
      sections.push({ id: String(node.properties?.['id'] ?? ''), heading: tidy(heading.join('')), parts: [] });
    } else {
      for (const child of node.children ?? []) visit(child, isPreformatted || node.tagName === 'pre');
      const now = sections.at(-1)?.parts;
      if (blocks.has(node.tagName ?? '')) now?.push('\n');
      else if (node.tagName === 'td' || node.tagName === 'th') now?.push(' ');
    }
  };
  visit(tree);
  return sections
    .map(({ id, heading, parts }) => ({ id, heading, text: tidy(parts.join('')) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** The labels that the renderer adds are no words of the article. */
function isLabel(node: Node): boolean {
  const classes = node.properties?.['className'];
  return Array.isArray(classes) && (classes.includes('alert-title') || classes.includes('video'));
}

function collect(node: Node, into: string[]): void {
  if (node.type === 'text') into.push(node.value ?? '');
  for (const child of node.children ?? []) collect(child, into);
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
