/**
 * Folds what people write in more than one way: full and half width (NFKC), case, and the two Japanese syllabaries
 * (katakana becomes hiragana, so that めーる finds メール before it is converted).
 */
export const foldText = (text: string): string => foldKana(text.normalize('NFKC').toLowerCase());

const everyKatakana = /[\u30a1-\u30f6]+/g;

const foldKana = (text: string) =>
  text.replace(everyKatakana, (kana) => {
    let folded = '';
    for (let at = 0; at < kana.length; at++) folded += String.fromCharCode(foldSign(kana.charCodeAt(at)));
    return folded;
  });

/** The code of a sign, of katakana that of its hiragana. */
export const foldSign = (code: number): number => (code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code);
