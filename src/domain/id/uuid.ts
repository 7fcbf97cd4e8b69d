import { z } from 'zod';

export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;

/**
 * A UUIDv7: 48 bits of the time, so that new rows lie together in an index, and 74 random bits, so that nobody
 * guesses one. `random` holds at least 10 bytes.
 */
export function uuidv7(milliseconds: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(0, Math.floor(milliseconds / 2 ** 16));
  new DataView(bytes.buffer).setUint16(4, milliseconds % 2 ** 16);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
