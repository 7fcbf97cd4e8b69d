import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeFiles } from '../../src/domain/policy/merge-files.ts';
import { writeDocument } from '../../src/domain/policy/write-document.ts';
import { editionsDir } from '../editions/house.ts';

describe('the form in which documents are written', () => {
  test.each(globSync('*/{calendars/*,targets}.json', { cwd: editionsDir }))('%s is written in it', (file) => {
    const text = readFileSync(join(editionsDir, file), 'utf8');
    expect(writeDocument(JSON.parse(text))).toBe(text);
  });

  test('whatever is written reads back as the same, and is written the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = writeDocument(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(writeDocument(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('the order in which a screen gives days and fields makes no difference', () => {
    const one = { id: 'a', zone: 'UTC', exceptions: { '2026-01-02': [], '2026-01-01': [] }, weekly: { 2: [], 1: [] } };
    const other = {
      weekly: { 1: [], 2: [] },
      exceptions: { '2026-01-01': [], '2026-01-02': [] },
      zone: 'UTC',
      id: 'a',
    };
    expect(writeDocument(one)).toBe(writeDocument(other));
  });
});

describe('a folder and an operator who both changed something', () => {
  test.each([
    ['each another file: both stay', { a: '1', b: '1' }, { a: '2', b: '1' }, { a: '1', b: '3' }, { a: '2', b: '3' }],
    ['the same in the same file', { a: '1' }, { a: '2' }, { a: '2' }, { a: '2' }],
    ['the same file in their own ways: nobody wins by itself', { a: '1' }, { a: '2' }, { a: '3' }, null],
    ['one removed what the other left alone', { a: '1', b: '1' }, { a: '1' }, { a: '2', b: '1' }, { a: '2' }],
    ['one removed what the other changed', { a: '1', b: '1' }, { a: '1' }, { a: '1', b: '2' }, null],
    ['both added, each their own', {}, { a: '1' }, { b: '1' }, { a: '1', b: '1' }],
  ])('%s', (_, base, folder, stored, expected) => {
    expect(mergeFiles(base, folder, stored)).toEqual(expected);
  });
});
