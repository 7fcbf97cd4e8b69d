import { maskText } from '../learning/mask-question.ts';

const greeting =
  /^\s*(?:(?:hello|hi|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}[,!.:]?|(?:尊敬的|您好|你好)[^\n]{0,30}|[^\n]{0,30}(?:様|さん|御中)[、。，]?|お世話になっております[^\n]{0,20})\s*$/iu;
const closing =
  /^\s*(?:(?:kind|best|warm) regards|regards|sincerely|yours (?:sincerely|faithfully)|thanks|thank you|よろしくお願い(?:いた)?します|以上|此致|敬礼|祝好)[\s,.!、。，！]*$/iu;

/**
 * What support wrote to one customer, as far as a machine can make it a text for all: without greeting and signature, and
 * with marks where names, mail addresses, telephone numbers, addresses, ids and secrets stood. People read it after that.
 */
export function withoutCustomer(text: string, names: readonly string[]): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const from = lines.findIndex((line) => line.trim() !== '');
  const start = greeting.test(lines[from] ?? '') ? from + 1 : Math.max(from, 0);
  const end = lines.findIndex((line, at) => at >= start && at >= lines.length - 6 && closing.test(line));
  const body = lines
    .slice(start, end < 0 ? undefined : end)
    .join('\n')
    .trim();
  return maskText(body, names.flatMap(nameAndParts));
}

/** A name and each of its parts, as people are spoken to; one Latin letter or two would hide words. */
const nameAndParts = (name: string): string[] => [
  name,
  ...name.split(/\s+/).filter((part) => part.length >= (/[^\u0000-\u024f]/u.test(part) ? 2 : 3)),
];
