const letter = 1;
const sign = 2;
const apostrophe = 3;
/** The second half of a sign outside of the first 65,536. */
const secondHalf = 4;

const classes = classify();

/** Whether a letter or digit of a script with blanks between its words stands at `at`. */
export const isLetter = (text: string, at: number): boolean => classes[text.charCodeAt(at)] === letter;

/** Whether a sign of a script without blanks stands at `at`: Han, hiragana, katakana. */
export function isSign(text: string, at: number): boolean {
  const kind = classes[text.charCodeAt(at)];
  return kind === sign || (kind === secondHalf && at > 0 && classes[text.charCodeAt(at - 1)] === sign);
}

export const isApostrophe = (text: string, at: number): boolean => classes[text.charCodeAt(at)] === apostrophe;

/** The class of each of the 65,536 UTF-16 units; 0 is nothing. */
function classify(): Uint8Array {
  const found = new Uint8Array(65_536);
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\uff70\uff9e\uff9f]/u;
  const letters = /[\p{L}\p{N}\p{M}]/u;
  const classOf = (character: string) => (signs.test(character) ? sign : letters.test(character) ? letter : 0);
  for (let code = 0; code < 0xd800; code++) found[code] = classOf(String.fromCharCode(code));
  for (let code = 0xe000; code < 0x1_0000; code++) found[code] = classOf(String.fromCharCode(code));
  found.fill(sign, 0xd840, 0xd880); // first halves of the rarer Han signs
  found.fill(secondHalf, 0xdc00, 0xe000);
  found[0x27] = apostrophe;
  found[0x2019] = apostrophe;
  return found;
}
