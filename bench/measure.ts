export type Figures = { perSecond: number; p50: number; p99: number; failed: number };

/** Calls `work` from `clients` loops for `seconds`, after a short warm-up; times in milliseconds. */
export async function measure(
  clients: number,
  seconds: number,
  work: (n: number) => Promise<boolean>,
): Promise<Figures> {
  let n = 0;
  const until = (end: number, times: number[] | null, failed: { count: number }) =>
    Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() < end) {
          const began = performance.now();
          const well = await work(n++);
          times?.push(performance.now() - began);
          if (!well) failed.count++;
        }
      }),
    );
  await until(performance.now() + 500, null, { count: 0 });
  const times: number[] = [];
  const failed = { count: 0 };
  const began = performance.now();
  await until(began + seconds * 1000, times, failed);
  const took = (performance.now() - began) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), failed: failed.count };
}
