type ZippedFile = { path: string; bytes: Uint8Array };

// 1980-01-01, the first date of the format: the same policy is the same file.
const firstDate = 0x21;
const utf8Names = 0x0800;

/** Files as a ZIP archive, stored as they are (APPNOTE 6.3.3, without compression): some hundred kilobytes of text. */
export function zip(files: readonly ZippedFile[], folder: string): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(folder + path);
    const facts = [utf8Names, 0, 0, firstDate] as const;
    const sizes = [crc32(bytes), bytes.length, bytes.length] as const;
    const head = record(30, (write) => {
      write
        .u32(0x04034b50)
        .u16(20, ...facts)
        .u32(...sizes)
        .u16(name.length, 0);
    });
    directory.push(
      record(46, (write) => {
        write
          .u32(0x02014b50)
          .u16(20, 20, ...facts)
          .u32(...sizes)
          .u16(name.length, 0, 0, 0, 0)
          .u32(0, at);
      }),
      name,
    );
    parts.push(head, name, bytes);
    at += head.length + name.length + bytes.length;
  }
  const end = record(22, (write) => {
    write.u32(0x06054b50).u16(0, 0, files.length, files.length).u32(sizeOf(directory), at).u16(0);
  });
  return joined([...parts, ...directory, end]);
}

type Write = { u16: (...values: number[]) => Write; u32: (...values: number[]) => Write };

/** A record of so many bytes, little-endian. */
function record(size: number, fill: (write: Write) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  const write: Write = {
    u16(...values) {
      for (const value of values) view.setUint16((at += 2) - 2, value, true);
      return write;
    },
    u32(...values) {
      for (const value of values) view.setUint32((at += 4) - 4, value, true);
      return write;
    },
  };
  fill(write);
  return new Uint8Array(view.buffer);
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
