/**
 * Folds what people write in more than one way: full and half width (NFKC), case, and the two Japanese syllabaries
 * (katakana becomes hiragana, so that めーる finds メール before it is converted).
 */
export const foldText = (text: string): string => foldKana(text.normalize('NFKC').toLowerCase());

const katakana = /[\u30a1-\u30f6]/;
const everyKatakana = /[\u30a1-\u30f6]/g;

const foldKana = (text: string) =>
  katakana.test(text) ? text.replace(everyKatakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)) : text;
