import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const house = join(import.meta.dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-words-'));
  cpSync(join(house, 'words'), join(folder, 'words'), { recursive: true });
  cpSync(join(house, 'src', 'web'), join(folder, 'src', 'web'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = () =>
  spawnSync(process.execPath, [join(house, 'tools', 'check-words.mjs'), folder], { encoding: 'utf8' }).stdout;

function change(file: string, edit: (words: Record<string, unknown>) => void): void {
  const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  edit(words);
  writeFileSync(join(folder, file), JSON.stringify(words));
}

test.each([
  ['a word that one language lacks', 'ja', 'undo', undefined, 'words/ja/kit.json: undo is missing'],
  ['a word left empty', 'zh-Hans', 'undo', ' ', 'words/zh-Hans/kit.json: undo is empty'],
  ['an exclamation mark', 'en', 'undo', 'Undo!', 'words/en/kit.json: undo shouts'],
  ['a word that the house does not say', 'ja', 'undo', 'テナントに戻す', 'undo says "テナント"; say 組織'],
  ['a familiar address in Chinese', 'zh-Hans', 'undo', '你可以撤销', 'undo says "你"; say 您'],
  [
    'a place to fill in that the English has not',
    'ja',
    'undo',
    '{{name}} を元に戻す',
    'undo fills in name, the English nothing',
  ],
])('the check of the words finds %s', (_, language, key, text, told) => {
  change(`words/${language}/kit.json`, (words) => {
    if (text === undefined) delete words[key];
    else words[key] = text;
  });
  expect(check()).toContain(told);
});

test('the check of the words finds a word that a screen asks for and nobody wrote', () => {
  mkdirSync(join(folder, 'src', 'web', 'desk'), { recursive: true });
  writeFileSync(join(folder, 'src', 'web', 'desk', 'new.ts'), "export const words = 'kit:nobody.wrote.this';");
  expect(check()).toContain('src/web/desk/new.ts: kit:nobody.wrote.this is in no language');
});

test('the check of the words finds a word that no screen asks for', () => {
  change('words/en/kit.json', (words) => {
    words['forgotten'] = 'Forgotten';
  });
  expect(check()).toContain('words/en/kit.json: forgotten is asked for by no screen');
});
