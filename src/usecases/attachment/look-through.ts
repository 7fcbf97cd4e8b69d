import { encodingOf, type FoundSecret, findSecrets, mostFound } from '../../domain/secret/find-secrets.ts';

/** Secrets in a stored text, read piece by piece so that nothing else waits for a long one. */
export async function lookThrough(body: ReadableStream<Uint8Array>): Promise<FoundSecret[]> {
  const found: FoundSecret[] = [];
  let decoder: TextDecoder | null = null;
  let line = 1;
  let open = '';
  for await (const bytes of body) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    const lines = (open + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    open = lines.pop() ?? '';
    found.push(...findSecrets(lines, line));
    line += lines.length;
    if (found.length >= mostFound) return found.slice(0, mostFound);
  }
  return [...found, ...findSecrets([open], line)];
}
