import { resolvePath } from './article-link.ts';

/** Where a path that is gone leads: to another path of the set, or to an address outside. */
export type Redirection = { kind: 'article'; path: string } | { kind: 'outside'; url: string };

const longestChain = 10;

/**
 * Reads a redirection file. It is meant as JSON but is not always: no-break spaces stand as indentation, a byte order
 * mark before it, a comma too many. Answers with the reason when it cannot be read all the same.
 */
export function readRedirections(text: string): Map<string, Redirection> | { reason: string } {
  const strict = text.replace(/[\u00a0\u3000\ufeff\u200b]/g, ' ').replace(/,(\s*[\]}])/g, '$1');
  let read: unknown;
  try {
    read = JSON.parse(strict);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  const entries = (read as { redirections?: unknown } | null)?.redirections;
  if (!Array.isArray(entries)) return { reason: 'expected an object with a list named redirections' };
  const redirections = new Map<string, Redirection>();
  for (const entry of entries) {
    const { source_path: from, redirect_url: to } = (entry ?? {}) as Record<string, unknown>;
    if (typeof from === 'string' && typeof to === 'string') redirections.set(keyOf(from), redirectionTo(to, from));
  }
  return redirections;
}

/** The end of the chain that begins at `path`; null when nothing leads on from there or the chain runs in a circle. */
export function followRedirections(redirections: Map<string, Redirection>, path: string): Redirection | null {
  let found = redirections.get(keyOf(path)) ?? null;
  for (let step = 0; found?.kind === 'article'; step++) {
    if (step === longestChain) return null;
    const next = redirections.get(keyOf(found.path));
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

const keyOf = (path: string) => path.trim().replace(/^\//, '').toLowerCase();

/** Where `written` leads from the file at `from`: a path of the set in whatever form, or an address outside. */
export function redirectionTo(written: string, from: string): Redirection {
  const url = written.trim();
  if (/^[a-z]+:\/\//i.test(url)) return { kind: 'outside', url };
  const path = (url.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '/index');
  const inSet = path.startsWith('/') ? path.slice(1) : (resolvePath(path, from.trim()) ?? path);
  return { kind: 'article', path: /\.(md|yml)$/i.test(inSet) ? inSet : `${inSet}.md` };
}
