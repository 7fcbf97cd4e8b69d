/**
 * The words by which a request is found: lower case, NFKC, each once. Chinese, Japanese and Korean runs are kept as
 * pairs of neighbouring signs, because their ordinary word has two and no blank marks where it ends; a sign that
 * stands alone is kept alone. For `array_to_tsvector`: no word is longer than 64 signs, and all of them together stay
 * under PostgreSQL's 1 MB for one tsvector, however long the text is.
 */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  let bytesAtMost = 0;
  for (const word of eachWord(text)) {
    if (words.has(word)) continue;
    bytesAtMost += word.length * 3;
    if (bytesAtMost > 900_000) break;
    words.add(word);
  }
  return [...words];
}

/**
 * The words that must all be present for a text to match `query`; none when the query holds no letter and no digit.
 * A single sign of a script without blanks finds only texts where it stands alone: ask with the prefix match (`:*`)
 * to find the pairs that begin with it. At most 32 words, so that no query becomes expensive.
 */
export const queryWords = (query: string): string[] => wordsOf(query.slice(0, 1_000)).slice(0, 32);

const longestWord = 64;
const signs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々〆';
const run = new RegExp(`(?<signs>[${signs}]+)|(?:(?![${signs}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const apostropheInAWord = /(?<=\p{L})['’](?=\p{L})/gu;

function* eachWord(text: string): Generator<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(apostropheInAWord, '');
  for (const { 0: found, groups } of plain.matchAll(run)) {
    if (groups?.['signs'] === undefined) yield [...found].slice(0, longestWord).join('');
    else yield* pairsOf([...found]);
  }
}

function* pairsOf(row: string[]): Generator<string> {
  if (row.length === 1) yield* row;
  for (let at = 1; at < row.length; at++) yield `${row[at - 1]}${row[at]}`;
}
