import { checkWords } from './reed-solomon.ts';

/** Blocks of data words at error correction level M, and the check words of each block (ISO/IEC 18004, table 9). */
const versions: readonly { check: number; blocks: readonly number[] }[] = [
  { check: 10, blocks: [16] },
  { check: 16, blocks: [28] },
  { check: 26, blocks: [44] },
  { check: 18, blocks: [32, 32] },
  { check: 24, blocks: [43, 43] },
  { check: 16, blocks: [27, 27, 27, 27] },
  { check: 18, blocks: [31, 31, 31, 31] },
  { check: 22, blocks: [38, 38, 39, 39] },
  { check: 22, blocks: [36, 36, 36, 37, 37] },
  { check: 26, blocks: [43, 43, 43, 43, 44] },
];

/** The words of a text in the smallest version, 1 to 10, that holds it; null when it is too long (213 bytes). */
export function codeWords(text: string): { version: number; words: number[] } | null {
  const bytes = [...new TextEncoder().encode(text)];
  const at = versions.findIndex(({ blocks }, index) => bytes.length + (index < 9 ? 2 : 3) <= sum(blocks));
  const found = versions[at];
  if (found === undefined) return null;
  const data = dataWords(bytes, at < 9 ? 8 : 16, sum(found.blocks));
  let from = 0;
  const blocks = found.blocks.map((length) => data.slice(from, (from += length)));
  const checks = blocks.map((block) => checkWords(block, found.check));
  return { version: at + 1, words: [...interleaved(blocks), ...interleaved(checks)] };
}

/** Mode *bytes*, their number, the bytes, the end, and filling words. */
function dataWords(bytes: readonly number[], countBits: number, capacity: number): number[] {
  const bits = [...bitsOf(0b0100, 4), ...bitsOf(bytes.length, countBits), ...bytes.flatMap((byte) => bitsOf(byte, 8))];
  bits.push(...Array.from({ length: Math.min(4, capacity * 8 - bits.length) }, () => 0));
  while (bits.length % 8 !== 0) bits.push(0);
  const words: number[] = [];
  for (let bit = 0; bit < bits.length; bit += 8) words.push(Number.parseInt(bits.slice(bit, bit + 8).join(''), 2));
  for (let filler = 0; words.length < capacity; filler++) words.push(filler % 2 === 0 ? 0xec : 0x11);
  return words;
}

const interleaved = (blocks: readonly number[][]): number[] =>
  Array.from({ length: Math.max(...blocks.map(({ length }) => length)) }, (_, at) =>
    blocks.flatMap((block) => (at < block.length ? [block[at] ?? 0] : [])),
  ).flat();

export const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
