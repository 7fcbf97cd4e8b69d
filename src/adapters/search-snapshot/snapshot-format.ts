import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Language } from '../../domain/language/language.ts';
import type { SavedIndex } from '../../domain/search/saved-index.ts';
import { shelfOf, type TextShelf } from '../../domain/search/text-shelf.ts';
import type { Snapshot } from '../../usecases/ports/help-index.ts';

/**
 * The file: the mark, the length of the header and its checksum (both 32 bits, little-endian), the header as JSON, then
 * the parts one after the other, each beginning at a multiple of 8.
 */
export const mark = 'madoguchi-search-2\n\0\0\0\0\0';
export const prefixLength = mark.length + 8;

/** Where the parts of a language's index lie and what their checksums are. */
export type PartHeader = { language: Language; group: Group; name: string; at: number; length: number; crc: number };
export type SnapshotHeader = { fingerprint: string; after: Snapshot['after']; size: number; parts: PartHeader[] };
export type Group = 'facts' | 'texts' | 'bytes' | 'halves' | 'words' | 'masses';

/** What to write, in this order; lets others have their turn between two pieces. */
export async function* snapshotParts({ after, indexes }: Snapshot, fingerprint: string): AsyncGenerator<Uint8Array> {
  const parts = [...indexes].flatMap(([language, index]) => partsOf(language, index));
  let at = 0;
  const headers: PartHeader[] = [];
  for (const { language, group, name, shelf } of parts) {
    let crc = 0;
    for (const piece of piecesOf(shelf)) {
      crc = crc32(piece, crc);
      await nextTurn();
    }
    headers.push({ language, group, name, at, length: shelf.length, crc });
    at = padded(at + shelf.length);
  }
  const header: SnapshotHeader = { fingerprint, after, size: at, parts: headers };
  const json = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(prefixLength);
  prefix.write(mark, 'latin1');
  prefix.writeUInt32LE(json.length, mark.length);
  prefix.writeUInt32LE(crc32(json), mark.length + 4);
  yield prefix;
  yield json;
  yield new Uint8Array(dataStart(json.length) - prefixLength - json.length);
  for (const { shelf } of parts) {
    yield* piecesOf(shelf);
    yield new Uint8Array(padded(shelf.length) - shelf.length);
  }
}

/** So much is read and written at once. */
export const pieceLength = 1_048_576;

function* piecesOf(shelf: TextShelf): Generator<Uint8Array> {
  for (let at = 0; at < shelf.length; at += pieceLength) yield shelf.read(at, Math.min(shelf.length, at + pieceLength));
}

export const padded = (length: number): number => Math.ceil(length / 8) * 8;
export const dataStart = (headerLength: number): number => padded(prefixLength + headerLength);

function partsOf(language: Language, { facts, texts, bytes, halves, words, masses }: SavedIndex) {
  const rows = { bytes, halves, words, masses: { masses } };
  return [
    { language, group: 'facts' as Group, name: '', shelf: shelfOf(new Uint8Array(Buffer.from(facts))) },
    { language, group: 'texts' as Group, name: '', shelf: texts },
    ...Object.entries(rows).flatMap(([group, named]) =>
      Object.entries(named).map(([name, numbers]) => ({
        language,
        group: group as Group,
        name,
        shelf: shelfOf(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
      })),
    ),
  ];
}
