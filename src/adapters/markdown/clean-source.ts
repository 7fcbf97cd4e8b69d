import { linesOutsideOfCode } from '../../domain/article/source-lines.ts';
import { mendTables } from './mend-tables.ts';

/**
 * The source in the form that the parser knows: LF, no byte order marks, no invisible signs, and the markers that
 * stand for pictures, columns and videos written as plain Markdown and HTML. Code stays as it is, but nothing is
 * nested deeper than any reader could follow.
 */
export function cleanSource(source: string): string {
  const clean = source
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\ufeff\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\0]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^(?:[ \t]*>){20,}/gm, (marks) => marks.slice(0, 20))
    .replace(/^ {80,}/gm, ' '.repeat(80));
  return mendTables(/:::|\[!/.test(clean) ? rewriteMarkers(clean) : clean);
}

const layout = /^([\s>]*):::\s*(row-end|column-end|row|column)\b[^:]*:::\s*$/i;
const layoutHtml: Record<string, string> = {
  row: '<div class="columns">',
  column: '<div class="column">',
  'row-end': '</div>',
  'column-end': '</div>',
};

function rewriteMarkers(source: string): string {
  const lines: string[] = [];
  let before = '';
  let indent = 0;
  for (const { text, isCode } of linesOutsideOfCode(source)) {
    const [, margin = '', marker] = isCode ? [] : (layout.exec(text) ?? []);
    if (marker !== undefined) {
      // What stands in a column is indented by as much as its marker, which Markdown would take for code.
      indent = marker.toLowerCase() === 'column' ? margin.length : 0;
      lines.push('', layoutHtml[marker.toLowerCase()] ?? '', '');
    } else if (!isCode && quotedMarker.test(text) && quotedWords.test(before))
      lines.push(text.replace(/>[^>]*$/, '>'), rewriteLine(text));
    else lines.push(isCode ? text : rewriteLine(withoutIndent(text, indent)));
    before = text;
  }
  return lines.join('\n');
}

/** A marker amid a quotation begins a new paragraph of it. */
const quotedMarker = /^[\s>]*>\s*\[!/;
const quotedWords = /^\s*>.*[^\s>]/;

const withoutIndent = (line: string, most: number) => line.slice(Math.min(most, line.length - line.trimStart().length));

function rewriteLine(line: string): string {
  return line
    .replace(/:::\s*image-end\s*:::/gi, '')
    .replace(/:::\s*image\b(.*?)(?<!:):::(?!:)/gi, (_, attributes: string) => picture(attributes))
    .replace(/^([\s>]*)(\[!VIDEO\s+[^\]\s]+\s*\])(.*)$/i, (_, before: string, video: string, after: string) =>
      [`${before}${video}`, before.trimEnd(), ...(after.trim() === '' ? [] : [`${before}${after.trim()}`])].join('\n'),
    );
}

function picture(attributes: string): string {
  const alt = /alt-text\s*=\s*"([^"]*)"/i.exec(attributes)?.[1]?.trim() ?? '';
  return alt === '' ? '' : `![${alt.replace(/[[\]\\]/g, '\\$&')}](left-out)`;
}
