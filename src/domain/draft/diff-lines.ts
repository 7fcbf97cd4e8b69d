export type DiffLine = { kind: 'same' | 'gone' | 'new'; text: string };

/** Beyond so many differing lines the middle is shown as replaced whole: nobody reads such a comparison line by line. */
const mostSteps = 2_000;

/** What turns one text into the other, line by line, with as few changes as possible (E. W. Myers, 1986). */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

function middle(a: string[], b: string[]): DiffLine[] {
  const whole = (): DiffLine[] => [
    ...a.map((text) => ({ kind: 'gone' as const, text })),
    ...b.map((text) => ({ kind: 'new' as const, text })),
  ];
  if (a.length === 0 || b.length === 0) return whole();
  // How far each diagonal came after each step; the way back is read from these.
  const steps: Map<number, number>[] = [];
  let far = new Map<number, number>([[1, 0]]);
  const most = Math.min(a.length + b.length, mostSteps);
  for (let step = 0; step <= most; step++) {
    const next = new Map<number, number>();
    for (let k = -step; k <= step; k += 2) {
      let x = goesDown(far, k, step) ? (far.get(k + 1) ?? 0) : (far.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return wayBack(a, b, steps, far, step);
    }
    steps.push(far);
    far = new Map([...far, ...next]);
  }
  return whole();
}

const goesDown = (far: Map<number, number>, k: number, step: number): boolean =>
  k === -step || (k !== step && (far.get(k - 1) ?? -1) < (far.get(k + 1) ?? -1));

function wayBack(
  a: string[],
  b: string[],
  steps: Map<number, number>[],
  last: Map<number, number>,
  step: number,
): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = a.length;
  let y = b.length;
  for (let at = step; at >= 0; at--) {
    const far = at === step ? last : (steps[at] as Map<number, number>);
    const k = x - y;
    const down = goesDown(far, k, at);
    const fromX = down ? (far.get(k + 1) ?? 0) : (far.get(k - 1) ?? 0);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const startX = down ? fromX : fromX + 1;
    while (x > startX && x > 0 && y > 0) {
      lines.push({ kind: 'same', text: a[--x] as string });
      y--;
    }
    if (at === 0) break;
    if (down) lines.push({ kind: 'new', text: b[--y] as string });
    else lines.push({ kind: 'gone', text: a[--x] as string });
    x = fromX;
    y = fromY;
  }
  return lines.reverse();
}
