/** A node of a Markdown or HTML tree, as loose as the trees that pass through: every transform checks what it reads. */
export type Node = {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  checked?: boolean | null;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  data?: { hName?: string; hProperties?: Record<string, unknown> };
  position?: { start: { line: number } };
};

/** The words of a tree without any marks. */
export function wordsOfTree(node: Node): string {
  if (node.children === undefined) return node.value ?? '';
  return node.children.map(wordsOfTree).join('');
}

/**
 * Rebuilds a tree from the leaves up: `change` sees each node with its children already changed and answers with
 * what takes its place.
 */
export function rebuild(node: Node, change: (node: Node, ancestors: Node[]) => Node[], ancestors: Node[] = []): void {
  const { children } = node;
  if (children === undefined) return;
  ancestors.push(node);
  // Most trees stay as they are; a list is only made anew from the first child that changes.
  let changed: Node[] | null = null;
  for (const [at, child] of children.entries()) {
    rebuild(child, change, ancestors);
    const now = change(child, ancestors);
    if (changed === null) {
      if (now.length === 1 && now[0] === child) continue;
      changed = children.slice(0, at);
    }
    changed.push(...now);
  }
  ancestors.pop();
  if (changed !== null) node.children = changed;
}

export const textNode = (value: string): Node => ({ type: 'text', value });

/** An HTML element in an HTML tree. */
export const element = (tagName: string, properties: Record<string, unknown>, children: Node[]): Node => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A node of a Markdown tree that becomes `tagName` in HTML. */
export const box = (
  tagName: string,
  className: string[],
  children: Node[],
  more: Record<string, unknown> = {},
): Node => ({
  type: 'box',
  data: { hName: tagName, hProperties: { className, ...more } },
  children,
});
