/**
 * Bytes that lie outside of the memory, as in a file: articles are ranked without their words, which are read for the
 * few that are shown.
 */
export type TextShelf = {
  /** How many bytes there are. */
  length: number;
  /** Those from `from` to before `to`, at an even place of their buffer; to be used before the next reading. */
  read(from: number, to: number): Uint8Array<ArrayBuffer>;
};

/** A shelf in memory, for an index that is kept nowhere. */
export const shelfOf = (bytes: Uint8Array<ArrayBuffer>): TextShelf => ({
  length: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
});

/** Shelves one after the other as if they were one: `parts` says which bytes of which. */
export function joinShelves(parts: readonly { shelf: TextShelf; from: number; to: number }[]): TextShelf {
  const starts = [0];
  for (const { from, to } of parts) starts.push((starts.at(-1) ?? 0) + to - from);
  return {
    length: starts.at(-1) ?? 0,
    read(from, to) {
      const bytes = new Uint8Array(to - from);
      let number = starts.findLastIndex((start) => start <= from);
      for (let at = from; at < to; number++) {
        const part = parts[number];
        if (part === undefined) throw new Error(`Expected at most ${starts.at(-1)} bytes of texts; asked up to ${to}`);
        const first = part.from + at - (starts[number] ?? 0);
        const last = Math.min(part.to, first + to - at);
        bytes.set(part.shelf.read(first, last), at - from);
        at += last - first;
      }
      return bytes;
    },
  };
}
