// An SPF record may be longer than one would think; one that is cut would be judged wrongly.
const longest = 8_000;

/** What a stranger wrote into a record, as one line of text of bounded length without invisible or turning signs. */
export const tidyText = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\ufffd]+/gu, ' ')
    .trim();
