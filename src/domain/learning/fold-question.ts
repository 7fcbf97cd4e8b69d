import { foldText } from '../search/fold-text.ts';

/** The same question however it is written: width, case, kana, spaces and punctuation folded. '' when nothing is left. */
export const foldQuestion = (query: string): string =>
  foldText(query)
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
