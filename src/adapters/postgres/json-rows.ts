/**
 * Rows that came as one JSON value: snake_case names become camelCase, instants get their one form. What lies in columns
 * that hold JSON themselves (`data`, `impact`, …) is left alone.
 */
export function fromJson(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromJson);
  const result: Record<string, unknown> = {};
  const given = value as Record<string, unknown>;
  for (const name in given) {
    const inner = given[name];
    const { own, holds } = columnOf(name);
    if (holds === 'instant' && typeof inner === 'string') result[own] = instant(inner);
    else result[own] = holds === 'json' ? inner : fromJson(inner);
  }
  return result;
}

type Column = { own: string; holds: 'json' | 'instant' | 'other' };
const opaque = new Set(['data', 'impact', 'title', 'body', 'payload']);
const columns = new Map<string, Column>();

function columnOf(name: string): Column {
  let known = columns.get(name);
  if (known === undefined) {
    const own = name.replace(/_([a-z0-9])/g, (_, sign: string) => sign.toUpperCase());
    known = { own, holds: opaque.has(own) ? 'json' : own === 'at' || own.endsWith('At') ? 'instant' : 'other' };
    columns.set(name, known);
  }
  return known;
}

/** JSON writes `2026-02-24T01:30:00+00:00` or with up to six decimals; ours has three and a Z. */
function instant(text: string): string {
  if (!text.endsWith('+00:00')) return new Date(text).toISOString();
  return `${text.slice(0, 19)}.${text.slice(20, -6).padEnd(3, '0').slice(0, 3)}Z`;
}
