import { randomBytes } from 'node:crypto';

/** `length` bytes that nobody can guess: for ids, codes and tokens. */
export const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
