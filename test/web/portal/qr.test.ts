import { describe, expect, it } from 'vitest';
import { qrModules } from '../../../src/web/portal/profile/qr/modules.ts';
import { checkWords } from '../../../src/web/portal/profile/qr/reed-solomon.ts';

describe('the code that an authenticator scans', () => {
  it('has the check words of the worked example for HELLO WORLD', () => {
    const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17];
    expect(checkWords(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23]);
  });

  it('is drawn as a reader of codes has read it', () => {
    const drawn = qrModules('MADOGUCHI')?.map((line) => line.map((isDark) => (isDark ? '#' : '.')).join(''));
    expect(drawn).toEqual([
      '#######..###..#######',
      '#.....#...##..#.....#',
      '#.###.#...###.#.###.#',
      '#.###.#...##..#.###.#',
      '#.###.#..#..#.#.###.#',
      '#.....#.#..##.#.....#',
      '#######.#.#.#.#######',
      '.........####........',
      '#..#.##.#....#.#.....',
      '.####..#.##..###.#.#.',
      '...#..##.#..####.##.#',
      '#.####....##..#.##..#',
      '#.....##.#..#.#.#.##.',
      '........##.#..###....',
      '#######...#..#.#####.',
      '#.....#.#..###.......',
      '#.###.#..###.###..##.',
      '#.###.#.##.#.....####',
      '#.###.#..##.#..###..#',
      '#.....#...#..##......',
      '#######.##.##..#####.',
    ]);
  });

  it('grows with the text, and is left out when the text is too long for it', () => {
    expect(qrModules('x'.repeat(14))).toHaveLength(21);
    expect(qrModules('x'.repeat(15))).toHaveLength(25);
    expect(qrModules('x'.repeat(213))).toHaveLength(57);
    expect(qrModules('x'.repeat(214))).toBeNull();
  });
});
