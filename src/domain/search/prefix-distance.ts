/**
 * How many slips lie between what was typed and the beginning of `text` that is nearest to it: a sign too many, too
 * few, another one, or two changed places (each 1). `most` + 1 when there are more than `most`.
 */
export function prefixDistance(typed: string, text: string, most: number): number {
  const width = Math.min(text.length, typed.length + most, longest);
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at <= width; at++) row[at] = at;
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
  for (let at = 0; at <= width; at++) best = Math.min(best, row[at] ?? best);
  return best;
}

/** What is typed is read to a hundred signs; the rows are used again, for this is asked for each of many titles. */
const longest = 250;
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)];
