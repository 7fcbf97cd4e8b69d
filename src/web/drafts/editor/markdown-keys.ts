/** A change of a text area: what stands from `from` to `to` becomes `text`; then `select` is selected. */
export type Edit = { from: number; to: number; text: string; select: [from: number, to: number] };

export const marks = ['bold', 'italic', 'code', 'link', 'heading', 'list', 'steps'] as const;
export type Mark = (typeof marks)[number];

const around: Partial<Record<Mark, string>> = { bold: '**', italic: '*', code: '`' };
const before: Partial<Record<Mark, string>> = { heading: '## ', list: '- ', steps: '1. ' };

/** Puts a mark around what is selected, or before its lines; the same mark a second time goes again. */
export function withMark(text: string, from: number, to: number, mark: Mark): Edit {
  const chosen = text.slice(from, to);
  const sign = around[mark];
  if (sign !== undefined) {
    const isMarked = text.slice(from - sign.length, from) === sign && text.slice(to, to + sign.length) === sign;
    if (isMarked && from >= sign.length)
      return {
        from: from - sign.length,
        to: to + sign.length,
        text: chosen,
        select: [from - sign.length, to - sign.length],
      };
    return { from, to, text: `${sign}${chosen}${sign}`, select: [from + sign.length, to + sign.length] };
  }
  if (mark === 'link') {
    const at = from + chosen.length + 3;
    return { from, to, text: `[${chosen}](path.md)`, select: [at, at + 7] };
  }
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const sign2 = before[mark] ?? '';
  const lines = text.slice(start, end).split('\n');
  const isMarked = lines.every((line) => line.startsWith(sign2));
  const changed = lines.map((line) => (isMarked ? line.slice(sign2.length) : sign2 + line)).join('\n');
  return { from: start, to: end, text: changed, select: [start + changed.length, start + changed.length] };
}

const item = /^(\s*)(?:([-*+])|(\d{1,3})([.)]))(\s+)/;

/** Enter within a list begins its next point, and after an empty point ends the list; null elsewhere. */
export function onEnter(text: string, at: number): Edit | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  const [sign, indent = '', bullet, number, dot, space = ' '] = item.exec(line) ?? [];
  if (sign === undefined) return null;
  if (line === sign) return { from: start, to: at, text: '', select: [start, start] };
  const next = `\n${indent}${bullet ?? `${Number(number) + 1}${dot}`}${space}`;
  return { from: at, to: at, text: next, select: [at + next.length, at + next.length] };
}

/** The line and the place in it, both from 1. */
export function placeAt(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a line begins and ends. */
export function lineRange(text: string, line: number): [from: number, to: number] {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return [Math.min(from, text.length), Math.min(from + (lines[line - 1]?.length ?? 0), text.length)];
}
