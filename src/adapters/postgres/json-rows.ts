/**
 * Rows that came as one jsonb value: snake_case names become camelCase, instants get their one form. What lies in
 * columns that hold JSON themselves (`data`, `impact`, …) is left alone.
 */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (value === null || typeof value !== 'object') return value;
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const own = camel(name);
    if (opaque.has(own)) result[own] = inner;
    else if (typeof inner === 'string') result[own] = isInstantName(own) ? instant(inner) : inner;
    else result[own] = fromJson(inner);
  }
  return result;
}

const opaque = new Set(['data', 'impact', 'title', 'body', 'payload']);
const names = new Map<string, string>();
function camel(name: string): string {
  let known = names.get(name);
  if (known === undefined) {
    known = name.replace(/_([a-z0-9])/g, (_, sign: string) => sign.toUpperCase());
    names.set(name, known);
  }
  return known;
}
const isInstantName = (name: string): boolean => name === 'at' || name.endsWith('At');
/** jsonb writes `2026-02-24T01:30:00+00:00` or with up to six decimals; ours has three and a Z. */
const instant = (text: string): string => new Date(text).toISOString();
