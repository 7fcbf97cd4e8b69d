export type TextBlock =
  | { kind: 'paragraph' | 'code' | 'quote'; text: string }
  | { kind: 'list'; isNumbered: boolean; items: string[] };

const fence = /^```/;
const bullet = /^\s*[-*•・]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;
const quote = /^>\s?/;
const kindOf = (line: string) =>
  bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : quote.test(line) ? 'quote' : 'words';

/** Cuts what a person wrote into paragraphs, lists, quotations and code. Nothing is lost but the marks themselves. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '') at++;
    else if (fence.test(line)) {
      const end = lines.findIndex((other, index) => index > at && fence.test(other));
      const stop = end === -1 ? lines.length : end;
      blocks.push({ kind: 'code', text: lines.slice(at + 1, stop).join('\n') });
      at = stop + 1;
    } else {
      const kind = kindOf(line);
      let stop = at + 1;
      while (
        stop < lines.length &&
        lines[stop]?.trim() !== '' &&
        kindOf(lines[stop] ?? '') === kind &&
        !fence.test(lines[stop] ?? '')
      )
        stop++;
      blocks.push(blockOf(kind, lines.slice(at, stop)));
      at = stop;
    }
  }
  return blocks;
}

function blockOf(kind: ReturnType<typeof kindOf>, lines: string[]): TextBlock {
  if (kind === 'bullets')
    return { kind: 'list', isNumbered: false, items: lines.map((line) => line.replace(bullet, '')) };
  if (kind === 'numbers')
    return { kind: 'list', isNumbered: true, items: lines.map((line) => line.replace(number, '')) };
  if (kind === 'quote') return { kind: 'quote', text: lines.map((line) => line.replace(quote, '')).join('\n') };
  return { kind: 'paragraph', text: lines.join('\n') };
}

export type InlinePart =
  | { kind: 'words' | 'code' | 'strong'; text: string }
  | { kind: 'link'; text: string; href: string };

const marks = /`([^`\n]+)`|\*\*([^*\n]+)\*\*|(https?:\/\/[^\s<>"'`、。，）」』】]+)|([\w.+-]+@[\w-]+\.[\w.-]*\w)/gu;

/** Finds code, weight and addresses in a line. An address keeps its own text, so that nobody is sent elsewhere than they read. */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, address, mail] = match;
    const kept = address === undefined ? whole : address.replace(/[.,;:!?)\]]+$/, '');
    if (match.index > from) parts.push({ kind: 'words', text: text.slice(from, match.index) });
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else parts.push({ kind: 'link', text: kept, href: mail === undefined ? kept : `mailto:${mail}` });
    from = match.index + kept.length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}
