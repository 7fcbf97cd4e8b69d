/**
 * How many slips lie between what was typed and the beginning of `text` that is nearest to it: a sign too many, too
 * few, another one, or two changed places (each 1). `most` + 1 when there are more than `most`.
 */
export function prefixDistance(typed: string, text: string, most: number): number {
  const width = Math.min(text.length, typed.length + most);
  let before = new Uint8Array(width + 1);
  let row = Uint8Array.from({ length: width + 1 }, (_, at) => Math.min(at, 255));
  let next = new Uint8Array(width + 1);
  for (let at = 1; at <= typed.length; at++) {
    next[0] = at;
    let least = at;
    const sign = typed.charCodeAt(at - 1);
    for (let to = 1; to <= width; to++) {
      const other = text.charCodeAt(to - 1);
      let slips = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (sign === other ? 0 : 1));
      const isSwapped = at > 1 && to > 1 && sign === text.charCodeAt(to - 2) && typed.charCodeAt(at - 2) === other;
      if (isSwapped) slips = Math.min(slips, (before[to - 2] ?? 0) + 1);
      next[to] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  let best = most + 1;
  for (const slips of row) best = Math.min(best, slips);
  return best;
}
