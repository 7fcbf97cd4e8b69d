/** Where a link of an article leads. */
export type ArticleLink =
  | { kind: 'article'; path: string; anchor: string | null; edition: string | null }
  | { kind: 'site'; path: string; anchor: string | null; edition: string | null }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'outside'; url: string }
  | { kind: 'refused' };

const scheme = /^([a-z][a-z0-9+.-]*):/i;
const harmless = new Set(['http', 'https', 'mailto', 'tel', 'sip']);

/**
 * Reads a link as written in the article at `from` (its path within the set). A relative link leads to another file
 * of the set, the query `?view=` names the edition it means, a link such as `/office365/x` leads to the site that the
 * set was written for, and a scheme that could run something is refused.
 */
export function readLink(written: string, from: string): ArticleLink {
  const url = written.trim().replace(/[\u0000-\u001f\u200b-\u200f\u2060\ufeff]/g, '');
  if (url.startsWith('#')) return { kind: 'anchor', anchor: decode(url.slice(1)) };
  const named = scheme.exec(url)?.[1]?.toLowerCase();
  if (named !== undefined) return harmless.has(named) ? { kind: 'outside', url } : { kind: 'refused' };
  if (url.startsWith('//')) return { kind: 'outside', url: `https:${url}` };
  const [beforeAnchor = '', anchor] = splitOnce(url, '#');
  const [path = '', query = ''] = splitOnce(beforeAnchor, '?');
  const where = { anchor: anchor === undefined || anchor === '' ? null : decode(anchor), edition: editionOf(query) };
  if (path.startsWith('/')) return { kind: 'site', path: decode(path), ...where };
  if (path === '') return where.anchor === null ? { kind: 'refused' } : { kind: 'anchor', anchor: where.anchor };
  // A landing page is written as .yml and kept as an article.
  const resolved = resolvePath(decode(path), from)?.replace(/\.yml$/i, '.md') ?? null;
  return resolved === null ? { kind: 'refused' } : { kind: 'article', path: resolved, ...where };
}

/** The path within the set that `relative` means in the file at `from`; null when it leads out of the set. */
export function resolvePath(relative: string, from: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of relative.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

function editionOf(query: string): string | null {
  const view = /(?:^|&)view=([^&]+)/i.exec(query)?.[1];
  return view === undefined ? null : decode(view).toLowerCase();
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a sign like any other
  }
}
