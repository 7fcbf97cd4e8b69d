import { languages } from '../language/language.ts';

/**
 * A calendar or the targets as the text of an edition's file: the same document always gives the same bytes, in the order and
 * the form in which the files of the house are written, so that a version control shows what changed and nothing else.
 * Fields in no known order follow in their own.
 */
export const writeDocument = (document: unknown): string => `${write(document, 0, true)}\n`;

const width = 120;

function write(value: unknown, depth: number, isSection = false): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries: [string, unknown][] = isList ? value.map((inner) => ['', inner]) : inOrder(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const named = (key: string) => (isList ? '' : `${JSON.stringify(key)}: `);
  if (!isSection && (isShort(value) || isWords(value))) {
    const inline = entries.map(([key, inner]) => named(key) + write(inner, depth + 1)).join(', ');
    const line = isList ? `[${inline}]` : `{ ${inline} }`;
    if (isList || isWords(value) || depth * 2 + line.length <= width) return line;
  }
  const indent = '  '.repeat(depth + 1);
  const lines = entries.map(([key, inner]) => indent + named(key) + write(inner, depth + 1));
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${isList ? ']' : '}'}`;
}

/** Lists of plain values or of intervals, and small objects of plain values. */
function isShort(value: object): boolean {
  if (Array.isArray(value)) return value.every((inner) => isPlain(inner) || (Array.isArray(inner) && isShort(inner)));
  return Object.values(value).every(isPlain) && !Object.keys(value).some((key) => /^\d/.test(key));
}
const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isWords = (value: object): boolean => languages.every((language) => language in value);

const order = [
  ...['id', 'name', 'zone', 'weekly', 'exceptions', 'names', 'coverage'],
  ...['targets', 'deskGoals', 'nextUpdates', 'warnings'],
  ...['families', 'topics', 'severity', 'kind', 'allowance', 'reads'],
  ...['unit', 'amount', 'reading', 'hours', 'dates', 'from', 'to', 'agent', 'supervisor', ...languages],
];

function inOrder(value: object): [string, unknown][] {
  const place = (key: string) => {
    const found = order.indexOf(key);
    return found < 0 ? order.length : found;
  };
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map((entry, index) => ({ entry, index }))
    .toSorted((a, b) => {
      const [one, other] = [a.entry[0], b.entry[0]];
      // Weekdays and dates in the order of time, whatever order they came in.
      if (/^\d/.test(one) && /^\d/.test(other)) return one < other ? -1 : 1;
      return place(one) - place(other) || a.index - b.index;
    })
    .map(({ entry }) => entry);
}
