import { foldText } from './fold-text.ts';
import { lightWords } from './light-words.ts';
import type { Mark, MarkedText } from './search-document.ts';
import { isApostrophe, isLetter, isSign } from './sign-classes.ts';
import { isPair, stemOf } from './terms-of-text.ts';

/**
 * What was asked, in the form that a text is compared with: stems, and pairs of signs as one number. `beginnings`: the
 * first sign of each stem, which is that of all words with it.
 */
export type AskedWords = { words: Set<string>; beginnings: Set<number>; pairs: Set<number> };

export function readAsked(terms: Iterable<string>): AskedWords {
  const asked: AskedWords = { words: new Set(), beginnings: new Set(), pairs: new Set() };
  for (const term of terms) {
    if (isPair(term)) asked.pairs.add(pairNumber(term, 1));
    else if (!lightWords.has(term)) {
      asked.words.add(term);
      asked.beginnings.add(term.charCodeAt(0));
    }
  }
  return asked;
}

/** Marks where what was asked stands in a text, as it is written: whole words, and signs that stand as asked. */
export function marksIn(text: string, asked: AskedWords): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at);
    if (end === at) at++;
    else {
      if (isSign(text, at)) markSigns(text.slice(at, end), at, asked, marks);
      else if (isAsked(text, at, end, asked)) marks.push([at, end]);
      at = end;
    }
  }
  return marks;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  if (isSign(text, start)) while (end < text.length && isSign(text, end)) end++;
  else
    while (
      end < text.length &&
      (isLetter(text, end) || (end > start && isApostrophe(text, end) && isLetter(text, end + 1)))
    )
      end++;
  return end;
}

/** Most words begin otherwise than what was asked; only the others need their stem. */
function isAsked(text: string, start: number, end: number, { words, beginnings }: AskedWords): boolean {
  const first = text.charCodeAt(start);
  const folded = first >= 0x41 && first <= 0x5a ? first + 0x20 : first;
  if (folded < 0x80 && !beginnings.has(folded)) return false;
  return words.has(stemOf(text.slice(start, end).normalize('NFKC').toLowerCase()));
}

/** Signs are marked where a pair of them was asked; a run whose length changes when folded is marked whole. */
function markSigns(signs: string, start: number, { words, pairs }: AskedWords, marks: Mark[]): void {
  const folded = foldText(signs);
  const before = marks.length;
  for (let at = 0; at + 1 < folded.length; at++) {
    if (!pairs.has(pairNumber(folded, at))) continue;
    const last = marks.length > before ? marks.at(-1) : undefined;
    if (last !== undefined && start + at <= last[1]) last[1] = start + at + 2;
    else marks.push([start + at, start + at + 2]);
  }
  const isOneWord = marks.length === before && words.has(folded);
  if (isOneWord || (marks.length > before && folded.length !== signs.length))
    marks.splice(before, marks.length, [start, start + signs.length]);
}

const pairNumber = (text: string, at: number) => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

/** Of a very long section only this much is looked through for the passage to show. */
const longestRead = 4_000;

/** The passage of about `most` signs that holds the most of what was asked, from the head of a sentence, with marks. */
export function excerptOf(text: string, asked: AskedWords, most = 180): MarkedText {
  const read = text.slice(0, longestRead);
  const marks = marksIn(read, asked);
  const start = bestStart(read, marks, most);
  const end = Math.min(text.length, start + most);
  const passage = text.slice(start, end < text.length ? lastBreak(text, start, end) : end);
  const stop = start + passage.length;
  const inside = marks.filter(([from, to]) => from >= start && to <= stop);
  return { text: passage.replace(/\n/g, ' '), marks: inside.map(([from, to]) => [from - start, to - start]) };
}

/** The head of the sentence after which the most different words of the question follow within `most` signs. */
function bestStart(text: string, marks: Mark[], most: number): number {
  const names = marks.map(([from, to]) => text.slice(from, to).toLowerCase());
  let best = 0;
  let bestLength = 0;
  let tried = -1;
  for (const [first, [from]] of marks.entries()) {
    const start = headOfSentence(text, from);
    if (start === tried) continue;
    tried = start;
    const seen = new Set<string>();
    for (let at = first; at < marks.length && (marks[at]?.[1] ?? 0) <= start + most; at++) seen.add(names[at] ?? '');
    const length = [...seen].reduce((sum, name) => sum + name.length, 0);
    if (length > bestLength) [best, bestLength] = [start, length];
  }
  return best;
}

function headOfSentence(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 100 && !endsSentence(text, start - 1)) start--;
  while (start < at && /\s/.test(text[start] ?? '')) start++;
  return start;
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return stops.has(code) || (stopsBeforeBlank.has(code) && text.charCodeAt(at + 1) === 0x20);
}
const stops = codesOf('\n。！？');
const stopsBeforeBlank = codesOf('.!?');

function codesOf(signs: string): Set<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** The last place before `end` where the passage can be cut: after a sentence or a word, else at `end`. */
function lastBreak(text: string, start: number, end: number): number {
  for (let at = end; at > start + (end - start) * 0.6; at--)
    if (/[\n。！？!?、，,.\s]/.test(text[at - 1] ?? '')) return at;
  return end;
}
