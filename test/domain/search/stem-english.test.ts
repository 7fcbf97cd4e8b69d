import { expect, test } from 'vitest';
import { stemEnglish } from '../../../src/domain/search/stem-english.ts';

test.each([
  ['one word in its forms', 'forward forwards forwarded forwarding'],
  ['a word with a doubled letter', 'stop stops stopped stopping'],
  ['a word with a y', 'policy policies'],
  ['a word with an e', 'license licenses licensed licensing'],
  ['what is done and the doing', 'migrate migrates migrating migration'],
  ['what something is and how it is', 'relational relate related'],
])('%s has one stem', (_what, forms) => {
  expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
});

test.each([
  ['news', 'new'],
  ['access', 'access'],
  ['status', 'status'],
  ['0x80070005', '0x80070005'],
  ['größe', 'größe'],
  ['is', 'is'],
  ['happily', 'happili'],
  ['generously', 'generous'],
])('%s becomes %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem);
});
