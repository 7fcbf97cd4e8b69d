// The field of 256 elements that QR codes count in (ISO/IEC 18004: x⁸+x⁴+x³+x²+1, generator 2).
const powers = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  powers[exponent] = value;
  logarithms[value] = exponent;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (powers[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0);

/** So many check words for the data words of one block. */
export function checkWords(data: readonly number[], count: number): number[] {
  const divisor = divisorOf(count);
  const rest = Array.from({ length: count }, () => 0);
  for (const word of data) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((coefficient, at) => {
      rest[at] = (rest[at] ?? 0) ^ times(coefficient, factor);
    });
  }
  return rest;
}

/** (x−2⁰)(x−2¹)… without its leading 1, the highest power first. */
function divisorOf(degree: number): number[] {
  let polynomial = [1];
  for (let root = 0; root < degree; root++) {
    const next = [...polynomial, 0];
    polynomial.forEach((coefficient, at) => {
      next[at + 1] = (next[at + 1] ?? 0) ^ times(coefficient, powers[root] ?? 0);
    });
    polynomial = next;
  }
  return polynomial.slice(1);
}
