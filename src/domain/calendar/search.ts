/** Index of the last element ≤ `value` in an ascending array whose first element is ≤ it. */
export const lastAtMost = (sorted: Float64Array, value: number): number => firstAbove(sorted, value) - 1;

/** Index of the first element > `value` in an ascending array; the length when there is none. */
export function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the first element ≥ `value` at or after `from`; the length when there is none. Looks near `from` first: a
 * due time lies few pieces from its start.
 */
export function firstAtLeastFrom(sorted: Float64Array, value: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < sorted.length && sorted[low + step - 1]! < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * `firstAbove` for an array that rises about evenly from `least` to `most`: looks where the value should be and steps
 * outwards, which reads far fewer places of a long array than halving it does.
 */
export function firstAboveEven(sorted: Float64Array, value: number, least: number, most: number): number {
  const { length } = sorted;
  let low = 0;
  let high = length;
  let at = Math.min(Math.max(0, Math.floor(((value - least) / (most - least)) * length)), length - 1);
  for (let step = 1; at >= low && at < high; step *= 2) {
    if (sorted[at]! > value) {
      high = at;
      at -= step;
    } else {
      low = at + 1;
      at += step;
    }
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
