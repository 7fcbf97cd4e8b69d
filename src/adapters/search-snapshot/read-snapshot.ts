import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Language } from '../../domain/language/language.ts';
import type { SavedIndex } from '../../domain/search/saved-index.ts';
import type { Snapshots } from '../../usecases/ports/help-index.ts';
import { fileShelf } from './file-shelf.ts';
import { dataStart, mark, type PartHeader, pieceLength, prefixLength, type SnapshotHeader } from './snapshot-format.ts';

type Found = { snapshot: NonNullable<Awaited<ReturnType<Snapshots['read']>>> } | { ignored: string | null };

/**
 * The snapshot, or why there is none to trust; null when there is just none. `onLost` hears when its texts cannot be read
 * any longer.
 */
export async function readSnapshot(
  file: string,
  fingerprint: string,
  onLost: (reason: string) => void,
): Promise<Found> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    return { ignored: (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : (error as Error).message };
  }
  const found = await readFrom(handle, fingerprint, onLost).catch(
    (error: Error): Found => ({ ignored: error.message }),
  );
  if (!('snapshot' in found)) await handle.close();
  return found;
}

async function readFrom(handle: FileHandle, fingerprint: string, onLost: (reason: string) => void): Promise<Found> {
  const prefix = Buffer.from(await readBytes(handle, 0, prefixLength));
  if (prefix.toString('latin1', 0, mark.length) !== mark) return { ignored: 'it is no search index of this form' };
  const headerLength = prefix.readUInt32LE(mark.length);
  const { size } = await handle.stat();
  if (prefixLength + headerLength > size) return { ignored: 'its header is cut off' };
  const json = await readBytes(handle, prefixLength, headerLength);
  if (crc32(json) !== prefix.readUInt32LE(mark.length + 4)) return { ignored: 'its header is damaged' };
  const header = JSON.parse(Buffer.from(json).toString()) as SnapshotHeader;
  if (header.fingerprint !== fingerprint) return { ignored: 'it was made by other code' };
  const start = dataStart(headerLength);
  if (start + header.size !== size) return { ignored: `it has ${size} bytes instead of ${start + header.size}` };
  const indexes = new Map<Language, SavedIndex>();
  for (const part of header.parts) {
    const { group, at, length } = part;
    const isDamaged = { ignored: `its part ${part.language} ${part.name} is damaged` };
    if (group === 'texts') {
      if ((await checksum(handle, start + at, length)) !== part.crc) return isDamaged;
      partly(indexes, part).texts = fileShelf(handle, { at: start + at, length }, onLost);
      continue;
    }
    const bytes = await readBytes(handle, start + at, length);
    if (crc32(bytes) !== part.crc) return isDamaged;
    place(partly(indexes, part), part, bytes);
  }
  return { snapshot: { after: header.after, indexes, close: () => handle.close() } };
}

/** Of what stays in the file. */
async function checksum(handle: FileHandle, start: number, length: number): Promise<number> {
  let crc = 0;
  for (let at = 0; at < length; at += pieceLength)
    crc = crc32(await readBytes(handle, start + at, Math.min(pieceLength, length - at)), crc);
  return crc;
}

/** Into memory of their own, so that what is replaced later can be let go. */
async function readBytes(handle: FileHandle, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  for (let read = 0; read < length; ) {
    const { bytesRead } = await handle.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) throw new Error('it ends too early');
    read += bytesRead;
  }
  return bytes;
}

function partly(indexes: Map<Language, SavedIndex>, { language }: PartHeader): SavedIndex {
  const index = indexes.get(language) ?? ({ bytes: {}, halves: {}, words: {} } as SavedIndex);
  indexes.set(language, index);
  return index;
}

function place(index: SavedIndex, { group, name }: PartHeader, { buffer }: Uint8Array<ArrayBuffer>): void {
  const put = <Numbers>(rows: Record<string, Numbers>, numbers: Numbers) => {
    rows[name] = numbers;
  };
  if (group === 'facts') index.facts = Buffer.from(buffer).toString();
  else if (group === 'bytes') put(index.bytes, new Uint8Array(buffer));
  else if (group === 'halves') put(index.halves, new Uint16Array(buffer));
  else if (group === 'words') put(index.words, new Uint32Array(buffer));
  else index.masses = new Float32Array(buffer);
}
