import { type SecretKind, secretRules } from './secret-rules.ts';

/** Where a text may hold a secret; `shows` is the line around it, with dots in its place. */
export type FoundSecret = { line: number; kind: SecretKind; shows: string };

/** Endings of files that are text, as logs and exports are. */
const texts = ['txt', 'log', 'csv', 'json', 'xml'];
const mostBytes = 1_048_576;
/** What stands beyond is said to be more: whoever has twenty has to look through the file anyway. */
export const mostFound = 20;

/** Whether a file is looked through before it is sent: text, up to 1 MiB. */
export const isLookedThrough = (name: string, bytes: number): boolean =>
  bytes <= mostBytes && texts.includes(name.toLowerCase().split('.').at(-1) ?? '');

/** How a text's bytes are to be read, by the mark at their beginning. */
export const encodingOf = (first: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  first[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';

/** The first twenty secrets in lines that begin at line `from` of their file, at most one of a line. */
export function findSecrets(lines: readonly string[], from = 1): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const [index, line] of lines.entries()) {
    if (found.length >= mostFound) break;
    const secret = secretIn(line);
    if (secret !== null) found.push({ line: from + index, ...secret });
  }
  return found;
}

/** A line of any length takes time in step with it: the rules look at pieces, which overlap. */
const piece = 2_000;
const overlap = 200;

function secretIn(line: string): Omit<FoundSecret, 'line'> | null {
  for (let at = 0; at === 0 || at < line.length - overlap; at += piece - overlap) {
    const text = line.slice(at, at + piece);
    for (const { kind, pattern, isOne } of secretRules)
      for (const match of text.matchAll(pattern)) {
        const secret = match[1] ?? match[0];
        if (isOne?.(secret) === false) continue;
        const start = match.index + match[0].lastIndexOf(secret);
        return { kind, shows: shown(text, start, start + secret.length) };
      }
  }
  return null;
}

const around = 32;
const shown = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start).trimStart();
  const after = text.slice(end).trimEnd();
  return `${before.length > around ? `…${before.slice(-around)}` : before}•••${after.length > 12 ? `${after.slice(0, 12)}…` : after}`;
};
