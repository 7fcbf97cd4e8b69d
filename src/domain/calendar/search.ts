/** Index of the last element ≤ `value` in an ascending array whose first element is ≤ it. */
export function lastAtMost(sorted: Float64Array, value: number): number {
  return firstAbove(sorted, value, 1) - 1;
}

/** Index of the first element > `value` at or after `from`; the length when there is none. */
export function firstAbove(sorted: Float64Array, value: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first element ≥ `value` at or after `from`; the length when there is none. */
export function firstAtLeast(sorted: Float64Array, value: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
