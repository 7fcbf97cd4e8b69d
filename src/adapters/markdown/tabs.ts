import { box, type Node } from './tree.ts';

/**
 * Gathers `## [Label](#tab/name)` and what follows, up to the next tab or the rule that ends the row of tabs, into a
 * section under its own heading: readable without script, on paper and by a screen reader. Tabs rank below the
 * heading that they stand under, whatever level they were written at.
 */
export function gatherTabs(tree: Node): void {
  const children: Node[] = [];
  let tab: Node | null = null;
  let depth = 1;
  for (const node of tree.children ?? []) {
    const label = tabLabel(node);
    if (label !== null) {
      const heading: Node = { ...node, depth: Math.min(depth + 1, 6), children: label };
      tab = box('section', ['tab'], [heading]);
      children.push(tab);
    } else if (tab !== null && node.type === 'thematicBreak') tab = null;
    else if (tab !== null) tab.children?.push(node);
    else {
      if (node.type === 'heading') depth = node.depth ?? depth;
      children.push(node);
    }
  }
  tree.children = children;
}

function tabLabel(node: Node): Node[] | null {
  if (node.type !== 'heading') return null;
  const link = node.children?.find((child) => child.type === 'link' && child.url?.toLowerCase().startsWith('#tab/'));
  return link?.children ?? null;
}
