import { useCallback, useRef, useState } from 'react';
import type { uploadAttachment } from '../../../contract/requests.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { encodingOf, type FoundSecret, findSecrets, isLookedThrough } from '../../../domain/secret/find-secrets.ts';
import { send } from '../api/call.ts';
import { asProblem, wordsOfProblem } from '../api/problem.ts';
import { useWords } from '../words/words.ts';

export type Upload = { key: string; name: string; bytes: number } & (
  | { state: 'sending' }
  | { state: 'ready'; id: string }
  /** It may hold secrets, and waits for a word of whoever chose it. */
  | { state: 'held'; found: readonly FoundSecret[]; file: File }
  | { state: 'failed'; because: string; file: File; isDeliberate: boolean }
);

export type Uploads = {
  files: readonly Upload[];
  add: (files: Iterable<File>) => void;
  remove: (key: string) => void;
  retry: (key: string) => void;
  /** Sends a held file as it is. */
  sendAsItIs: (key: string) => void;
  /** Ids of what has arrived, to send with the message. */
  ids: string[];
  /** A file is on its way, or waits for a word. */
  isBusy: boolean;
  clear: () => void;
  maxBytes: number;
  most: number;
};

export type UploadOptions = {
  organisation?: string | undefined;
  maxBytes?: number;
  most?: number;
  /** What a draft already holds from before a reload. */
  held?: readonly { id: string; name: string; bytes: number }[];
};

/** Files on their way to the server, each sent as soon as it is chosen; the message then carries their ids. */
export function useUploads({
  organisation,
  maxBytes = 25 * 1024 * 1024,
  most = 5,
  held = [],
}: UploadOptions = {}): Uploads {
  const { t } = useWords();
  const [files, setFiles] = useState<readonly Upload[]>(() =>
    held.map((file) => ({ ...file, key: file.id, state: 'ready' })),
  );
  const count = useRef(0);
  count.current = files.length;
  const place = useCallback(
    (upload: Upload) => setFiles((last) => last.map((file) => (file.key === upload.key ? upload : file))),
    [],
  );

  const carry = useCallback(
    async (key: string, file: File, isDeliberate: boolean) => {
      const found = isDeliberate ? [] : await secretsIn(file);
      if (found.length > 0) return place({ key, name: file.name, bytes: file.size, state: 'held', found, file });
      const asked = new URLSearchParams({
        name: file.name,
        ...(organisation === undefined ? {} : { organisation }),
        ...(isDeliberate ? { despiteSecrets: 'yes' } : {}),
      });
      try {
        const sent = (await send(
          `/api/attachments?${asked}`,
          { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } },
          true,
        )) as ResponseOf<typeof uploadAttachment>;
        place({ key, name: sent.name, bytes: sent.bytes, state: 'ready', id: sent.id });
      } catch (thrown) {
        const problem = asProblem(thrown);
        place({
          key,
          name: file.name,
          bytes: file.size,
          state: 'failed',
          because: problem ? wordsOfProblem(problem) : t('kit:problem.defect'),
          file,
          isDeliberate,
        });
      }
    },
    [organisation, place, t],
  );

  const add = (chosen: Iterable<File>) => {
    for (const file of [...chosen].slice(0, Math.max(0, most - count.current))) {
      const key = crypto.randomUUID();
      const base = { key, name: file.name, bytes: file.size };
      if (file.size > maxBytes)
        setFiles((last) => [
          ...last,
          {
            ...base,
            state: 'failed',
            because: t('kit:files.tooLarge', { mb: Math.floor(maxBytes / 1024 / 1024) }),
            file,
            isDeliberate: false,
          },
        ]);
      else {
        setFiles((last) => [...last, { ...base, state: 'sending' }]);
        void carry(key, file, false);
      }
    }
  };
  const again = (upload: Upload & { file: File }, isDeliberate: boolean) => {
    place({ key: upload.key, name: upload.name, bytes: upload.bytes, state: 'sending' });
    void carry(upload.key, upload.file, isDeliberate);
  };
  const retry = (key: string) => {
    const failed = files.find((file) => file.key === key);
    if (failed?.state === 'failed') again(failed, failed.isDeliberate);
  };
  const sendAsItIs = (key: string) => {
    const held = files.find((file) => file.key === key);
    if (held?.state === 'held') again(held, true);
  };
  return {
    files,
    add,
    retry,
    sendAsItIs,
    remove: (key) => setFiles((last) => last.filter((file) => file.key !== key)),
    ids: files.flatMap((file) => (file.state === 'ready' ? [file.id] : [])),
    isBusy: files.some((file) => file.state === 'sending' || file.state === 'held'),
    clear: () => setFiles([]),
    maxBytes,
    most,
  };
}

/** What a text may hold that opens something; looked for here, so that it never leaves the device unasked. */
async function secretsIn(file: File): Promise<FoundSecret[]> {
  if (!isLookedThrough(file.name, file.size)) return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  return findSecrets(new TextDecoder(encodingOf(bytes)).decode(bytes).split(/\r\n|\n|\r/));
}
