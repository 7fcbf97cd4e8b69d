/** How hard a code is to read: long runs, squares, what looks like a corner, and uneven shares (ISO/IEC 18004, 7.8.3). */
export function penaltyOf(modules: readonly (readonly boolean[])[]): number {
  const size = modules.length;
  const columns = modules.map((_, at) => modules.map((line) => line[at] ?? false));
  const lines = [...modules, ...columns];
  let penalty = 0;
  for (const line of lines) {
    const text = line.map((isDark) => (isDark ? '1' : '0')).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    for (const corner of ['10111010000', '00001011101'])
      for (let at = text.indexOf(corner); at >= 0; at = text.indexOf(corner, at + 1)) penalty += 40;
  }
  for (let row = 1; row < size; row++)
    for (let column = 1; column < size; column++) {
      const here = modules[row]?.[column];
      if (
        here === modules[row - 1]?.[column] &&
        here === modules[row]?.[column - 1] &&
        here === modules[row - 1]?.[column - 1]
      )
        penalty += 3;
    }
  const dark = modules.flat().filter(Boolean).length;
  return penalty + 10 * Math.floor(Math.abs((dark / size ** 2) * 20 - 10));
}
