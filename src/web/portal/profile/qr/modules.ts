import { bitsOf, codeWords } from './code-words.ts';
import { penaltyOf } from './penalty.ts';

/** Rows of dark (true) and light modules, without the quiet zone; null when the text is too long. ISO/IEC 18004, level M. */
export function qrModules(text: string): boolean[][] | null {
  const coded = codeWords(text);
  if (coded === null) return null;
  const size = 17 + 4 * coded.version;
  const frame = patterns(coded.version, size);
  const bits = coded.words.flatMap((word) => bitsOf(word, 8));
  const candidates = masks.map((mask, number) => filled(frame, bits, mask, number, size));
  return candidates.reduce((best, one) => (penaltyOf(one) < penaltyOf(best) ? one : best));
}

type Frame = (boolean | null)[][];

const alignments: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

/** What every code of a version has in the same place; null is free for data. Format bits are reserved, light for now. */
function patterns(version: number, size: number): Frame {
  const frame: Frame = Array.from({ length: size }, () => Array.from({ length: size }, (): boolean | null => null));
  const set = (row: number, column: number, isDark: boolean) => {
    const line = frame[row];
    if (line !== undefined && column >= 0 && column < size) line[column] = isDark;
  };
  for (let at = 8; at < size - 8; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    for (let down = -4; down <= 4; down++)
      for (let right = -4; right <= 4; right++) {
        const ring = Math.max(Math.abs(down), Math.abs(right));
        set(row + down, column + right, ring !== 2 && ring !== 4);
      }
  const centres = alignments[version - 1] ?? [];
  for (const row of centres)
    for (const column of centres) {
      const isFinder =
        (row === 6 && column === 6) || (row === 6 && column === size - 7) || (row === size - 7 && column === 6);
      if (!isFinder)
        for (let down = -2; down <= 2; down++)
          for (let right = -2; right <= 2; right++)
            set(row + down, column + right, Math.max(Math.abs(down), Math.abs(right)) !== 1);
    }
  setFormat(set, 0, size);
  if (version >= 7)
    versionBits(version).forEach((bit, at) => {
      const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)];
      set(near, far, bit === 1);
      set(far, near, bit === 1);
    });
  return frame;
}

/** Data bits go up and down in columns of two from the right, past what is already there. */
function filled(
  frame: Frame,
  bits: readonly number[],
  mask: (row: number, column: number) => boolean,
  number: number,
  size: number,
): boolean[][] {
  const free = frame.map((line) => line.map((module) => module === null));
  const modules = frame.map((line) => line.map((module) => module === true));
  let next = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const isUp = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++)
      for (const column of [right, right - 1]) {
        const row = isUp ? size - 1 - step : step;
        const line = modules[row];
        if (line !== undefined && free[row]?.[column]) line[column] = (bits[next++] === 1) !== mask(row, column);
      }
  }
  setFormat(
    (row, column, isDark) => {
      const line = modules[row];
      if (line !== undefined) line[column] = isDark;
    },
    number,
    size,
  );
  return modules;
}

/** Level M and the mask, with their check bits, twice; and the module that is always dark. */
function setFormat(set: (row: number, column: number, isDark: boolean) => void, mask: number, size: number): void {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  // Least significant bit first.
  const bits = bitsOf(((mask << 10) | rest) ^ 0x5412, 15).reverse();
  bits.forEach((bit, at) => {
    const isDark = bit === 1;
    set(at < 6 ? at : at < 8 ? at + 1 : 8, at < 8 ? 8 : at === 8 ? 7 : 14 - at, isDark);
    if (at < 8) set(8, size - 1 - at, isDark);
    else set(size - 15 + at, 8, isDark);
  });
  set(size - 8, 8, true);
}

/** The version's number with its check bits, least significant first. */
function versionBits(version: number): number[] {
  let rest = version;
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  return bitsOf((version << 12) | rest, 18).reverse();
}

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];
