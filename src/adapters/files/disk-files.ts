import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { Files } from '../../usecases/ports/files.ts';

const sniffedBytes = 4100;

/** Files below `root`, which nothing serves, under names that only this product knows. */
export const diskFiles = (root: string): Files => {
  const pathOf = (at: { editionId: string; orgId: string; id: string }) => join(root, at.editionId, at.orgId, at.id);
  return {
    async put(at, body, mostBytes) {
      const path = pathOf(at);
      const part = `${path}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const hash = createHash('sha256');
      const head: Uint8Array[] = [];
      let bytes = 0;
      let headBytes = 0;
      const file = await open(part, 'wx', 0o600);
      try {
        for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
          bytes += chunk.length;
          if (bytes > mostBytes) {
            await rm(part, { force: true });
            return 'too-large';
          }
          if (headBytes < sniffedBytes) {
            head.push(chunk);
            headBytes += chunk.length;
          }
          hash.update(chunk);
          await file.write(chunk);
        }
        await file.sync();
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      await rename(part, path);
      const type = await fileTypeFromBuffer(Buffer.concat(head).subarray(0, sniffedBytes));
      return { bytes, sha256: hash.digest('hex'), mediaType: type?.mime ?? null };
    },
    async get(at) {
      const path = pathOf(at);
      try {
        await stat(path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    },
    async remove(at) {
      await rm(pathOf(at), { force: true });
    },
  };
};
