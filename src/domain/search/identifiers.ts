/**
 * What people copy from a screen to ask about it: error codes (`0x80070005`, `5.7.1`, `AADSTS50020`), numbers of
 * knowledge base articles (`KB5004476`), issue ids (`MO248163`), commands (`Get-Mailbox`). The parts of such a name are
 * found everywhere; the whole of it says exactly what is meant. Answers with each once, as the term that the index keeps.
 */
export function identifiersIn(text: string): string[] {
  const found = new Set<string>();
  if (mayHoldCode.test(text))
    for (const [code] of text.matchAll(codes)) found.add(`#${code.toLowerCase().replace(/[- ]/, '')}`);
  for (const [noun, verb = ''] of text.matchAll(commands))
    if (verbs.has(verb.toLowerCase())) found.add(`#${`${verb}${noun}`.toLowerCase()}`);
  return [...found];
}

export const isIdentifier = (term: string): boolean => term.charCodeAt(0) === 0x23;

const codes = /\b0x[0-9a-f]{4,}\b|\b\d+(?:\.\d+){2,}\b|\bkb[- ]?\d{5,}\b|\b[a-z]{1,12}\d{4,}\b/gi;
/** Every code has one of these, most texts none: they are told apart three times as quickly. */
const mayHoldCode = /\d{4}|\d\.\d|0x/i;
/** Looked for by its stroke, which is rarer than the words that might stand before one. `one-stop-shop` begins with none. */
const commands = /-(?<=(?<!\b[a-z]{3,9}-)\b([a-z]{3,9})-)[a-z][a-z0-9]{3,}\b/gi;
/** The verbs that commands of an administrator's shell begin with; other words with a stroke are just words. */
const verbs = new Set(
  (
    'add approve block clear compare complete confirm connect convert copy deny disable disconnect dismount enable ' +
    'export find get grant import initialize install invoke lock measure merge mount move new ping publish receive ' +
    'register remove rename repair request reset resolve restart restore resume revoke search select send set show ' +
    'start stop submit suspend switch sync test trace unblock undo uninstall unlock unpublish unregister update ' +
    'validate write'
  ).split(' '),
);
