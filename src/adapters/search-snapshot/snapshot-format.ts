import { crc32 } from 'node:zlib';
import type { Language } from '../../domain/language/language.ts';
import type { SavedIndex } from '../../domain/search/saved-index.ts';
import type { Snapshot } from '../../usecases/ports/help-index.ts';

/**
 * The file: the mark, the length of the header and its checksum (both 32 bits, little-endian), the header as JSON, then
 * the parts one after the other, each beginning at a multiple of 8.
 */
export const mark = 'madoguchi-search-1\n\0\0\0\0\0';
export const prefixLength = mark.length + 8;

/** Where the parts of a language's index lie and what their checksums are. */
export type PartHeader = { language: Language; group: Group; name: string; at: number; length: number; crc: number };
export type SnapshotHeader = { fingerprint: string; after: Snapshot['after']; size: number; parts: PartHeader[] };
export type Group = 'facts' | 'bytes' | 'halves' | 'words' | 'masses';

/** What to write, in this order. */
export function* snapshotParts({ after, indexes }: Snapshot, fingerprint: string): Generator<Uint8Array> {
  const parts = [...indexes].flatMap(([language, index]) => partsOf(language, index));
  let at = 0;
  const headers = parts.map(({ language, group, name, bytes }): PartHeader => {
    const header = { language, group, name, at, length: bytes.byteLength, crc: crc32(bytes) };
    at = padded(at + bytes.byteLength);
    return header;
  });
  const header: SnapshotHeader = { fingerprint, after, size: at, parts: headers };
  const json = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(prefixLength);
  prefix.write(mark, 'latin1');
  prefix.writeUInt32LE(json.length, mark.length);
  prefix.writeUInt32LE(crc32(json), mark.length + 4);
  yield prefix;
  yield json;
  yield new Uint8Array(dataStart(json.length) - prefixLength - json.length);
  for (const { bytes } of parts) {
    yield bytes;
    yield new Uint8Array(padded(bytes.byteLength) - bytes.byteLength);
  }
}

export const padded = (length: number): number => Math.ceil(length / 8) * 8;
export const dataStart = (headerLength: number): number => padded(prefixLength + headerLength);

function partsOf(language: Language, { facts, bytes, halves, words, masses }: SavedIndex) {
  const rows = { bytes, halves, words, masses: { masses } };
  return [
    { language, group: 'facts' as Group, name: '', bytes: new Uint8Array(Buffer.from(facts)) },
    ...Object.entries(rows).flatMap(([group, named]) =>
      Object.entries(named).map(([name, numbers]) => ({
        language,
        group: group as Group,
        name,
        bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      })),
    ),
  ];
}
