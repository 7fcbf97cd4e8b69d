/** Small numbers in as few bytes as they need, seven bits in each; bit 7 says that more follow. */
export type NumberRow = { bytes: Uint8Array<ArrayBuffer>; length: number };

export const createRow = (size: number): NumberRow => ({ bytes: new Uint8Array(Math.max(64, size)), length: 0 });

/** Adds a whole number from 0 to 2^31 - 1. */
export function addNumber(row: NumberRow, number: number): void {
  if (row.length + 5 > row.bytes.length) {
    const { bytes } = row;
    row.bytes = new Uint8Array(Math.ceil(bytes.length * 1.25) + 64);
    row.bytes.set(bytes);
  }
  let rest = number;
  for (; rest > 127; rest >>>= 7) row.bytes[row.length++] = (rest & 127) | 128;
  row.bytes[row.length++] = rest;
}
