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
