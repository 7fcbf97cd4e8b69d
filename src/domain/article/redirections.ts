import { resolvePath } from './article-link.ts';

/** Where a path that is gone leads: to another path of the set, or to an address outside. */
export type Redirection = { kind: 'article'; path: string } | { kind: 'outside'; url: string };
/** One entry of a redirection file, with the line it stands on (counted from 1). */
export type RedirectionEntry = { from: string; to: Redirection; line: number };
/** What is wrong in a redirection file; the entries that are right go in all the same. */
export type RedirectionFault = {
  reason: 'not-json' | 'redirection-incomplete';
  detail: string;
  line: number | null;
};

/**
 * Reads a redirection file. It is meant as JSON but is not always: no-break spaces stand as indentation, a byte order
 * mark before it, a comma too many.
 */
export function readRedirections(text: string): { entries: RedirectionEntry[]; faults: RedirectionFault[] } {
  const strict = text.replace(/[\u00a0\u3000\ufeff\u200b]/g, ' ').replace(/,(\s*[\]}])/g, '$1');
  let read: unknown;
  try {
    read = JSON.parse(strict);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { entries: [], faults: [{ reason: 'not-json', detail, line: lineAt(strict, firstFault(strict)) }] };
  }
  const list = (read as { redirections?: unknown } | null)?.redirections;
  if (!Array.isArray(list)) {
    const detail = 'expected an object with a list named redirections';
    return { entries: [], faults: [{ reason: 'redirection-incomplete', detail, line: 1 }] };
  }
  const lines = linesOf(strict);
  const entries: RedirectionEntry[] = [];
  const faults: RedirectionFault[] = [];
  for (const [at, entry] of list.entries()) {
    const { source_path: from, source_path_from_root: fromRoot, redirect_url: to } = asObject(entry);
    const source = typeof from === 'string' ? from : fromRoot;
    const line = typeof source === 'string' ? (lines.get(source)?.shift() ?? null) : null;
    if (typeof source !== 'string' || source.trim() === '' || typeof to !== 'string' || to.trim() === '')
      faults.push({
        reason: 'redirection-incomplete',
        detail: `entry ${at + 1}: expected source_path and redirect_url, came ${JSON.stringify(entry)?.slice(0, 120)}`,
        line,
      });
    else entries.push({ from: cleanPath(source), to: redirectionTo(to, source), line: line ?? 1 });
  }
  return { entries, faults };
}

/** The end of the chain that begins at `path`, null when nothing leads on from there; the steps when it runs in a circle. */
export function followRedirections(
  redirections: ReadonlyMap<string, Redirection>,
  path: string,
): Redirection | { kind: 'circle'; steps: string[] } | null {
  const steps = [cleanPath(path)];
  let found = redirections.get(keyOfPath(path)) ?? null;
  while (found?.kind === 'article') {
    const here = found.path;
    if (steps.some((step) => keyOfPath(step) === keyOfPath(here))) return { kind: 'circle', steps: [...steps, here] };
    steps.push(here);
    const next = redirections.get(keyOfPath(here));
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

/** Paths are compared without regard to case: sites answer to either. */
export const keyOfPath = (path: string): string => cleanPath(path).toLowerCase();

const cleanPath = (path: string) => path.trim().replace(/^\//, '');

/** Where `written` leads from the file at `from`: a path of the set in whatever form, or an address outside. */
export function redirectionTo(written: string, from: string): Redirection {
  const url = written.trim();
  if (/^[a-z]+:\/\//i.test(url)) return { kind: 'outside', url };
  const path = (url.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '/index');
  const inSet = path.startsWith('/') ? path.slice(1) : (resolvePath(path, from.trim()) ?? path);
  return { kind: 'article', path: inSet.replace(/(\.(md|yml))?$/i, '.md') };
}

/** Where a text stops being the beginning of some JSON: not every engine's message says so. */
function firstFault(text: string): number {
  const mayGoOn = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      return /end of JSON|unterminated/i.test(message) || message.includes(`position ${length} `);
    }
  };
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(middle)) good = middle;
    else bad = middle;
  }
  return bad;
}

/** On which lines each source stands; an entry written twice has two. */
function linesOf(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  let line = 1;
  let before = 0;
  for (const found of text.matchAll(/"source_path(?:_from_root)?"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
    line += lineAt(text.slice(before, found.index), Number.POSITIVE_INFINITY) - 1;
    before = found.index;
    const source = JSON.parse(found[1] ?? '""') as string;
    lines.set(source, [...(lines.get(source) ?? []), line]);
  }
  return lines;
}

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

const asObject = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
