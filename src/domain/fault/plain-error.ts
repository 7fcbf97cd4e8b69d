/**
 * What the one who starts or operates Madoguchi can mend: the message says all of it, and is shown without the place in
 * the program. Anything else thrown is a defect and is shown whole.
 */
export class PlainError extends Error {
  override name = 'PlainError';
}
