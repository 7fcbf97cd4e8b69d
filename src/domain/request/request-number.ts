/**
 * The number that people read out: the edition's prefix, the sequence number and a check digit that catches a wrong
 * or a swapped digit (Damm's scheme). Unique in its edition; neither key nor proof.
 */
export function requestNumber(prefix: string, sequence: number): string {
  const digits = String(sequence);
  return `${prefix}${digits}${checkDigit(digits)}`;
}

/** The number as stored, from what somebody typed with blanks, hyphens or small letters; null when it cannot be one. */
export function readRequestNumber(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const match = /^([A-Z]{1,4})(\d{4,})$/.exec(text);
  return match?.[2] !== undefined && checkDigit(match[2]) === 0 ? text : null;
}

// A totally anti-symmetric quasigroup of order 10; the digit that leads back to 0 is the check digit.
const table = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function checkDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(table[interim]?.[Number(digit)]);
  return interim;
}
