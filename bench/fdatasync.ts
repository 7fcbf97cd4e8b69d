import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The median time, in microseconds, that the disk under `folder` takes to keep 8 kB for good. */
export function fdatasyncMicroseconds(folder: string): number {
  const file = join(folder, '.fdatasync');
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(8192, 1);
  const times: number[] = [];
  for (let n = 0; n < 200; n++) {
    writeSync(handle, block, 0, block.length, 0);
    const began = process.hrtime.bigint();
    fdatasyncSync(handle);
    times.push(Number(process.hrtime.bigint() - began) / 1e3);
  }
  closeSync(handle);
  rmSync(file);
  return times.toSorted((a, b) => a - b)[100] ?? 0;
}
