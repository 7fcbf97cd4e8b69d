import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../../src/web/console/policy/files/zip.ts';

test('an exported edition is an archive that holds each file byte for byte, in its folder, and is the same every time', () => {
  const files = [
    { path: 'edition.json', bytes: new TextEncoder().encode('{"name":"窓口"}') },
    { path: 'pictures/a.svg', bytes: new Uint8Array([0, 255, 10]) },
  ];
  const archive = zip(files, '窓/');
  expect(zip(files, '窓/')).toEqual(archive);
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(files.length);
  let at = view.getUint32(end + 16, true);
  for (const { path, bytes } of files) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    expect(view.getUint32(at + 16, true)).toBe(crc32(bytes));
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    expect(name).toBe(`窓/${path}`);
    const head = view.getUint32(at + 42, true);
    expect(view.getUint32(head, true)).toBe(0x04034b50);
    const start = head + 30 + view.getUint16(head + 26, true);
    expect(archive.subarray(start, start + view.getUint32(at + 20, true))).toEqual(bytes);
    at += 46 + nameLength;
  }
});
