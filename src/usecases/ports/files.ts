import type { Id } from '../../domain/id/uuid.ts';

/** Where attachments lie: outside any served folder, keyed by edition, organisation and id. */
export type Files = {
  /** Writes a stream, at most `mostBytes`; answers its size, its hash and its first bytes, or that it was too large. */
  put(
    at: { editionId: string; orgId: Id; id: Id },
    body: ReadableStream<Uint8Array>,
    mostBytes: number,
  ): Promise<{ bytes: number; sha256: string; mediaType: string | null } | 'too-large'>;
  get(at: { editionId: string; orgId: Id; id: Id }): Promise<ReadableStream<Uint8Array> | null>;
  remove(at: { editionId: string; orgId: Id; id: Id }): Promise<void>;
};
