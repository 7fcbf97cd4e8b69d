/**
 * A text in its pieces, in order: every second one, from the second on, is marked. Marks are `[from, to)` in UTF-16
 * units, in order and apart, as search answers them.
 */
export function markedParts(text: string, marks: readonly (readonly [from: number, to: number])[] = []): string[] {
  let at = 0;
  const parts = marks.flatMap(([from, to]) => [text.slice(at, from), text.slice(from, (at = to))]);
  return [...parts, text.slice(at)];
}
