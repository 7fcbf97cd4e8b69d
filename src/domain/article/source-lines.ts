export type SourceLine = { text: string; line: number; isCode: boolean };

const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})(.*)$/;

/**
 * The lines of a Markdown source, numbered from 1, each with whether it lies in fenced code, where nothing is a
 * marker. A line such as ```` ```command``` ```` is code within a line and opens no fence.
 */
export function* linesOutsideOfCode(markdown: string): Generator<SourceLine> {
  let open: string | null = null;
  let line = 0;
  for (const text of markdown.split('\n')) {
    line++;
    const [, marks = '', after = ''] = fence.exec(text) ?? [];
    if (open === null && marks !== '' && !(marks.startsWith('`') && after.includes('`'))) {
      open = marks;
      yield { text, line, isCode: true };
    } else if (open !== null && marks.startsWith(open) && after.trim() === '') {
      open = null;
      yield { text, line, isCode: true };
    } else yield { text, line, isCode: open !== null };
  }
}
