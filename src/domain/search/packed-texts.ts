import type { TextShelf } from './text-shelf.ts';

/**
 * Texts in one array instead of one object each: a byte a sign where that is enough, else two. The words of ten thousand
 * articles weigh half as much so, cost the collector nothing, and go to the disk and back as they lie.
 */
export type PackedTexts = TextPlaces & { bytes: Uint8Array<ArrayBuffer> };

/** Where texts lie, in bytes that are here or on a shelf. */
export type TextPlaces = {
  /** Where each text begins, in bytes, always even; the last one's end follows. Bit 31 of none is used. */
  starts: Uint32Array<ArrayBuffer>;
  /** 1 where a text takes two bytes a sign; 2 where its last byte is not its own. */
  forms: Uint8Array<ArrayBuffer>;
  count: number;
};

const isWide = 1;
const isPadded = 2;
const mostAtOnce = 8_192;

export const createTexts = (bytes = 65_536, count = 1_024): PackedTexts => ({
  bytes: new Uint8Array(bytes),
  starts: new Uint32Array(count + 1),
  forms: new Uint8Array(count),
  count: 0,
});

/** Adds a text; its number is that of those before it. */
export function addText(texts: PackedTexts, text: string): void {
  const wide = needsTwoBytes(text);
  const start = texts.starts[texts.count] ?? 0;
  const length = wide ? text.length * 2 : text.length;
  const padded = length & 1;
  makeRoom(texts, 1, length + padded);
  if (wide) {
    const signs = new Uint16Array(texts.bytes.buffer, texts.bytes.byteOffset + start, text.length);
    for (let at = 0; at < text.length; at++) signs[at] = text.charCodeAt(at);
  } else for (let at = 0; at < text.length; at++) texts.bytes[start + at] = text.charCodeAt(at);
  texts.forms[texts.count] = (wide ? isWide : 0) | (padded === 1 ? isPadded : 0);
  texts.starts[++texts.count] = start + length + padded;
}

/** A text, or its first `most` signs. */
export function readText(
  texts: PackedTexts | (TextPlaces & { shelf: TextShelf }),
  number: number,
  most = Infinity,
): string {
  const start = texts.starts[number] ?? 0;
  const form = texts.forms[number] ?? 0;
  const width = (form & isWide) === 0 ? 1 : 2;
  const whole = (texts.starts[number + 1] ?? 0) - ((form & isPadded) === 0 ? 0 : 1);
  const end = Math.min(whole, start + most * width);
  if (end === start) return '';
  const bytes = 'bytes' in texts ? texts.bytes.subarray(start, end) : texts.shelf.read(start, end);
  const signs = width === 1 ? bytes : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  let text = '';
  for (let at = 0; at < signs.length; at += mostAtOnce)
    text += String.fromCharCode.apply(null, signs.subarray(at, at + mostAtOnce) as unknown as number[]);
  return text;
}

/** The same without the room that was made for more. */
export function trimTexts({ bytes, starts, forms, count }: PackedTexts): PackedTexts {
  return {
    bytes: bytes.slice(0, starts[count]),
    starts: starts.slice(0, count + 1),
    forms: forms.slice(0, count),
    count,
  };
}

/** Copies `count` texts that lie side by side to the end of others. */
export function copyTexts(from: PackedTexts, first: number, count: number, to: PackedTexts): void {
  const start = from.starts[first] ?? 0;
  const end = from.starts[first + count] ?? 0;
  const shift = (to.starts[to.count] ?? 0) - start;
  makeRoom(to, count, end - start);
  to.bytes.set(from.bytes.subarray(start, end), start + shift);
  to.forms.set(from.forms.subarray(first, first + count), to.count);
  for (let at = 1; at <= count; at++) to.starts[to.count + at] = (from.starts[first + at] ?? 0) + shift;
  to.count += count;
}

function makeRoom(texts: PackedTexts, count: number, bytes: number): void {
  if (texts.count + count + 1 > texts.starts.length) {
    const size = Math.max(texts.starts.length * 2, texts.count + count + 1);
    const { starts, forms } = texts;
    texts.starts = new Uint32Array(size);
    texts.starts.set(starts);
    texts.forms = new Uint8Array(size);
    texts.forms.set(forms);
  }
  const needed = (texts.starts[texts.count] ?? 0) + bytes;
  if (needed > texts.bytes.length) {
    const before = texts.bytes;
    texts.bytes = new Uint8Array(Math.max(before.length + Math.min(before.length, 8_388_608), needed + (needed & 1)));
    texts.bytes.set(before);
  }
}

function needsTwoBytes(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) return true;
  return false;
}
