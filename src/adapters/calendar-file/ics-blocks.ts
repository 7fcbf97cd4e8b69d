/** One component of a calendar file as its lines, and where it begins (from 1). */
export type IcsBlock = { kind: string; line: number; text: string };
export type IcsFault = { line: number; path: string; message: string };

/** The components inside VCALENDAR. Lines may end in CRLF, LF or CR; what is folded stays so. */
export function icsBlocks(text: string): { blocks: IcsBlock[]; faults: IcsFault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const blocks: IcsBlock[] = [];
  const faults: IcsFault[] = [];
  const open: { kind: string; line: number }[] = [];
  let begun = 0;
  for (const [index, content] of lines.entries()) {
    const [, mark, name] = /^(BEGIN|END):\s*([A-Za-z-]+)\s*$/i.exec(content) ?? [];
    const kind = name?.toUpperCase() ?? '';
    if (mark === undefined) {
      if (open.length === 0 && content.trim() !== '') {
        faults.push({ line: index + 1, path: '', message: `expected BEGIN:VCALENDAR, came "${content.slice(0, 60)}"` });
        return { blocks, faults };
      }
      continue;
    }
    if (mark.toUpperCase() === 'BEGIN') {
      if (open.length === 1) begun = index;
      open.push({ kind, line: index + 1 });
      continue;
    }
    const last = open.pop();
    if (last?.kind !== kind) {
      faults.push({
        line: index + 1,
        path: kind,
        message: `expected END:${last?.kind ?? 'nothing'}${last === undefined ? '' : ` for the one of line ${last.line}`}, came END:${kind}`,
      });
      return { blocks, faults };
    }
    if (open.length === 1) blocks.push({ kind, line: begun + 1, text: lines.slice(begun, index + 1).join('\r\n') });
  }
  const left = open.at(-1);
  if (left !== undefined)
    faults.push({ line: left.line, path: left.kind, message: `expected END:${left.kind}, came the end of the file` });
  else if (blocks.length === 0 && faults.length === 0 && !/BEGIN:VCALENDAR/i.test(text))
    faults.push({ line: 1, path: '', message: 'expected BEGIN:VCALENDAR, came nothing' });
  return { blocks, faults };
}
