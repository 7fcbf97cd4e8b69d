import type { Language } from '../../domain/language/language.ts';

/** Under which sign a name is looked up: its letter, its row of the kana table, or the first letter of its pinyin. */
export function initialOf(name: string, language: Language): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  if (language === 'ja') return lastNotAfter(kanaRows, first, 'ja') ?? '漢字';
  return language === 'zh-Hans' ? pinyinOf(name) : first;
}

const kanaRows = ['ア', 'カ', 'サ', 'タ', 'ナ', 'ハ', 'マ', 'ヤ', 'ラ', 'ワ'];
/** For each initial the first sign that the collation of Chinese puts under it; I, U and V begin no syllable. */
const firstOfPinyin = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const pinyinLetters = 'ABCDEFGHJKLMNOPQRSTWXYZ';

function pinyinOf(name: string): string {
  const { compare } = new Intl.Collator('zh-Hans-CN');
  const after = [...firstOfPinyin].findIndex((sign) => compare(name.charAt(0), sign) < 0);
  return pinyinLetters.charAt((after < 0 ? pinyinLetters.length : after) - 1) || '#';
}

function lastNotAfter(marks: readonly string[], sign: string, locale: string): string | null {
  if (!/[\u3040-\u30ff]/.test(sign)) return null;
  const { compare } = new Intl.Collator(locale);
  return marks.findLast((mark) => compare(mark, sign) <= 0) ?? null;
}
