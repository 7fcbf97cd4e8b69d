/** Below so many answered requests a class has no history to speak of. */
export const leastHistory = 8;

/**
 * The middle wait, and the one that nine of ten did not exceed, in whole minutes rounded outward to 1, 5, 15 or 60;
 * null when too few were answered to say anything honest.
 */
export function usualWait(minutes: readonly number[]): { middle: number; high: number } | null {
  if (minutes.length < leastHistory) return null;
  const sorted = minutes.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { middle: outward(at(0.5)), high: outward(at(0.9)) };
}

function outward(minutes: number): number {
  const step = minutes <= 10 ? 1 : minutes <= 60 ? 5 : minutes <= 240 ? 15 : 60;
  return Math.max(1, Math.ceil(minutes / step) * step);
}
