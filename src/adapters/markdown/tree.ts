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
  if (node.children === undefined) return;
  const inside = [...ancestors, node];
  const changed: Node[] = [];
  for (const child of node.children) {
    rebuild(child, change, inside);
    changed.push(...change(child, inside));
  }
  node.children = changed;
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
