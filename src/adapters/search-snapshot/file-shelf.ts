import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { TextShelf } from '../../domain/search/text-shelf.ts';

/**
 * A stretch of an open file as a shelf: the file may be replaced or removed meanwhile, it stays until it is closed. What
 * cannot be read any longer, as when somebody cut the file off, throws; `onLost` hears of it first.
 */
export function fileShelf(
  handle: FileHandle,
  { at, length }: { at: number; length: number },
  onLost: (reason: string) => void,
): TextShelf {
  const room = new Uint8Array(65_536);
  return {
    length,
    read(from, to) {
      const size = to - from;
      const bytes = size <= room.length ? room.subarray(0, size) : new Uint8Array(size);
      for (let done = 0; done < size; ) done += readOrLose(handle.fd, bytes.subarray(done), at + from + done, onLost);
      return bytes;
    },
  };
}

/** Without waiting: what was written lately or read before comes from memory in a few microseconds. */
function readOrLose(file: number, bytes: Uint8Array, at: number, onLost: (reason: string) => void): number {
  let reason = 'it ends too early';
  try {
    const read = readSync(file, bytes, 0, bytes.length, at);
    if (read > 0) return read;
  } catch (error) {
    reason = (error as Error).message;
  }
  onLost(reason);
  throw new Error(`The texts of the kept search index cannot be read: ${reason}`);
}
