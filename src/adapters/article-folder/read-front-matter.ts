import type { ArticleFileNote } from '../../domain/article/article-file.ts';
import { readYaml } from './read-yaml.ts';

const fence = /^---[ \t]*$/;
const keyAndValue = /^([\w.,-]+)[ \t]*:[ \t]*(.*)$/;

/**
 * Parts front matter and Markdown. Damaged YAML is read line by line, so that a title survives a bad key elsewhere;
 * a key that comes twice keeps its last value. `startsAt` is the line of the file on which the Markdown begins.
 */
export function readFrontMatter(source: string): {
  frontMatter: Record<string, unknown>;
  markdown: string;
  startsAt: number;
  notes: ArticleFileNote[];
} {
  const lines = source
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end = fence.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && fence.test(line)) : -1;
  if (end < 0) return { frontMatter: {}, markdown: lines.join('\n'), startsAt: 1, notes: [] };
  const written = lines.slice(1, end);
  const markdown = lines.slice(end + 1).join('\n');
  const read = readKeys(written.join('\n'));
  if ('fault' in read) {
    const note: ArticleFileNote = { note: 'front-matter-damaged', detail: read.fault, line: read.line + 1 };
    return { frontMatter: readLines(written), markdown, startsAt: end + 2, notes: [note] };
  }
  return { frontMatter: read.values, markdown, startsAt: end + 2, notes: [] };
}

/** Front matter is keys and values; anything else that YAML may be is damage. */
function readKeys(text: string): { values: Record<string, unknown> } | { fault: string; line: number } {
  const read = readYaml(text);
  if ('fault' in read) return read;
  const { value } = read;
  if (value === null) return { values: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return { fault: 'expected keys and values', line: 1 };
  return { values: value as Record<string, unknown> };
}

function readLines(lines: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const line of lines) {
    const [, key, value = ''] = keyAndValue.exec(line) ?? [];
    if (key !== undefined && value !== '') values[key] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}
