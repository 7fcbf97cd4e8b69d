import type { Language } from '../../domain/language/language.ts';

/** The encodings that old editors of each language left files in, when they are not UTF-8. */
const olderEncoding: Record<Language, string> = { en: 'windows-1252', ja: 'shift_jis', 'zh-Hans': 'gb18030' };

/** The text of a file and the encoding it was read as; null when it is no text. */
export function decodeText(bytes: Uint8Array, language: Language): { text: string; encoding: string } | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of marked === null ? ['utf-8', olderEncoding[language]] : [marked]) {
    try {
      const text = decoderOf(encoding).decode(bytes);
      if (!text.includes('\0')) return { text, encoding };
    } catch {
      // not this encoding: the next one is tried
    }
  }
  return null;
}

/** Making one costs more than decoding a file with it. */
function decoderOf(encoding: string): TextDecoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, known);
  return known;
}
const decoders = new Map<string, TextDecoder>();
