import { secretsByForm } from '../secret/secret-rules.ts';

const longest = 200;

/** What names somebody or opens something, and the mark that stands in its place; the order matters. */
const marks: readonly [pattern: RegExp, mark: string][] = [
  ...secretsByForm.map(({ pattern }): [RegExp, string] => [pattern, '[secret]']),
  [/\b[\w.+-]+@[\w-]+(\.[\w-]+)*\b/gu, '[mail]'],
  [/\b(?:https?:\/\/|www\.)[^\s、。，）」』】]+/giu, '[address]'],
  // What follows the word for a password, a token or a key is one, whatever it looks like.
  [
    /(?<=(?:password|passwd|pwd|secret|token|api[ _-]?key|パスワード|密码)\s*(?:is|は|是|[:=：＝])\s*)\S+/giu,
    '[secret]',
  ],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu, '[id]'],
  // Letters and digits mixed, so long that nobody remembers it; error codes are shorter.
  [/\b(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/giu, '[secret]'],
  [/\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|io|cn|jp|hk|tw|uk|de|fr|eu)\b/giu, '[domain]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, '[address]'],
  // Eight digits or more with what people write between them, but for a date.
  [/(?<![\w.])(?!\d{4}-\d\d-\d\d(?!\d))\+?(?:\(\d{1,4}\)|\d)(?:[\s().\-/]{0,2}\d){7,}(?!\w)/gu, '[number]'],
  [/\b[a-z]{1,3}-?\d{8,}(?:-\d)?\b/giu, '[number]'],
];

/**
 * A question without mail addresses, telephone numbers, addresses of machines, ids and secrets, and without the `names`
 * that are known of whoever asks; cut at 200 signs. What products, errors and issues are called stays.
 */
export function maskQuestion(query: string, names: readonly string[] = []): string {
  const masked = maskText(query.normalize('NFKC').replace(/\s+/gu, ' ').trim(), names);
  return [...masked].slice(0, longest).join('');
}

/** The same for a whole text, whose lines stay as they are. */
export function maskText(text: string, names: readonly string[]): string {
  let masked = text;
  // Names last: a mail address or a domain that holds one is one mark, not pieces of it.
  for (const [pattern, mark] of marks) masked = masked.replace(pattern, mark);
  for (const name of names.flatMap(waysToSay)) masked = masked.replace(anywhere(name), '[name]');
  return masked;
}

const legalForm =
  /[\s,]*(?:\b(?:inc|ltd|llc|gmbh|ag|kg|co|corp|corporation|company|limited|plc|s\.?a\.?)\b\.?)+$|^株式会社|株式会社$|^有限会社|有限会社$|(?:股份)?有限公司$/giu;

/** The whole name, and a company's without its legal form; a single short word would hide ordinary ones. */
function waysToSay(name: string): string[] {
  const whole = name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const bare = whole.replace(legalForm, '').trim();
  return [...new Set([whole, bare])]
    .filter((one) => [...one].length >= (/[^\u0000-\u024f]/u.test(one) ? 2 : 4))
    .sort((a, b) => b.length - a.length);
}

/** Whole words where a writing parts them: a short name is not looked for inside of others. */
function anywhere(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const parted = /[^\u0000-\u024f]/u.test(name) ? escaped : `(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`;
  return new RegExp(parted, 'giu');
}
