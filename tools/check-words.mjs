// The words on screen: the same in every language, none empty, none that the house does not say, and each one asked for
// by a screen exists. Over this house or over the folder named.
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const languages = ['en', 'ja', 'zh-Hans'];
/** Namespaces whose words are asked for by the screens alone; the pane and the server find theirs another way. */
const onScreens = [
  'kit',
  'sign-in',
  'portal',
  'portal-troubleshoot',
  'desk',
  'console',
  'console-policy',
  'console-learning',
  'drafts',
  'pages',
];

/** What is not said, and what is said instead. The names are those of the terms that the house keeps. */
const unsaid = {
  en: [
    [/\btickets?\b/i, 'service request'],
    [/\btenants?\b/i, 'organisation'],
    [/\b(?:oops|whoops|sorry)\b/i, 'what happened, why, what next'],
  ],
  ja: [
    [/テナント/, '組織'],
    [/オペレーター/, 'サポート担当者 or システム運用担当'],
    [/暗証番号/, '認証コード'],
    [/チケット/, 'サービス リクエスト'],
    [/(?:である|でない|しろ|せよ)。/, 'です・ます'],
  ],
  'zh-Hans': [
    [/租户/, '组织'],
    [/工单/, '服务请求'],
    [/帐单/, '账单'],
    [/你/, '您'],
    [/\p{Script=Han}[,;?]/u, 'the full-width sign'],
  ],
};

const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key) => key.replace(plural, '');

const split = (key) => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];

let faults = 0;
const fault = (file, words) => {
  faults++;
  console.log(`${file}: ${words}`);
};

const words = readAll();
for (const [name, byLanguage] of words) compare(name, byLanguage);
for (const [name, byLanguage] of words) for (const [language, entries] of byLanguage) read(name, language, entries);
checkUse();
process.exitCode = faults > 0 ? 1 : 0;

/** Namespace → language → key with dots → text. */
function readAll() {
  const found = new Map();
  for (const file of globSync(`words/*/*.json`, { cwd: folder }).sort()) {
    const [, language, name] = file.split('/');
    if (!languages.includes(language)) fault(file, `no language of the house: ${languages.join(', ')}`);
    const byLanguage = found.get(basename(name, '.json')) ?? new Map();
    byLanguage.set(language, flat(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
    found.set(basename(name, '.json'), byLanguage);
  }
  return found;
}

function flat(node, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) flat(value, `${prefix}${key}.`, into);
    else into.set(`${prefix}${key}`, value);
  }
  return into;
}

function compare(name, byLanguage) {
  const all = new Set([...byLanguage.values()].flatMap((entries) => [...entries.keys()].map(stem)));
  for (const language of languages) {
    const file = `words/${language}/${name}.json`;
    const entries = byLanguage.get(language);
    if (entries === undefined) {
      fault(file, 'is missing');
      continue;
    }
    for (const key of all) checkKey(file, language, entries, key, byLanguage.get('en'));
  }
}

function checkKey(file, language, entries, key, english) {
  const forms = formsOf(entries, key);
  if (forms.length === 0) return fault(file, `${key} is missing`);
  const isPlural = !entries.has(key);
  const wanted = isPlural ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [];
  for (const category of wanted)
    if (!entries.has(`${key}_${category}`)) fault(file, `${key}_${category} is missing: the language counts so`);
  const placeholders = placeholdersOf(forms);
  const expected = placeholdersOf(formsOf(english ?? entries, key));
  if (placeholders !== expected)
    fault(file, `${key} fills in ${placeholders || 'nothing'}, the English ${expected || 'nothing'}`);
}

function formsOf(entries, key) {
  return [...entries].flatMap(([found, text]) =>
    found === key || (plural.test(found) && stem(found) === key) ? [text] : [],
  );
}
function placeholdersOf(texts) {
  const names = texts.flatMap((text) =>
    [...String(text).matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]),
  );
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1)).join(', ');
}

function read(name, language, entries) {
  for (const [key, text] of entries) {
    const file = `words/${language}/${name}.json`;
    if (typeof text !== 'string' || text.trim() === '') {
      fault(file, `${key} is empty`);
      continue;
    }
    if (/[!！]/.test(text)) fault(file, `${key} shouts: no exclamation marks`);
    for (const [pattern, instead] of unsaid[language] ?? []) {
      const said = pattern.exec(text)?.[0];
      if (said !== undefined) fault(file, `${key} says "${said}"; say ${instead}`);
    }
  }
}

/** Every `namespace:key` in the screens exists, and every word of theirs is asked for by one. */
function checkUse() {
  const asked = new Set();
  const prefixes = new Set();
  const names = onScreens.join('|');
  const whole = new RegExp(`['"\`]((?:${names}):[\\w.-]+)['"\`]`, 'g');
  const begun = new RegExp(`\`((?:${names}):[\\w.-]*)\\$\\{`, 'g');
  for (const file of globSync('src/{web,pages}/**/*.{ts,tsx}', { cwd: folder })) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, key] of source.matchAll(whole)) if (!exists(key)) fault(file, `${key} is in no language`);
    for (const [, prefix] of source.matchAll(begun)) if (!begins(prefix)) fault(file, `no word begins with ${prefix}`);
    for (const [, key] of source.matchAll(whole)) asked.add(key);
    for (const [, prefix] of source.matchAll(begun)) prefixes.add(prefix);
  }
  for (const name of onScreens)
    for (const key of new Set([...(words.get(name)?.get('en')?.keys() ?? [])].map(stem))) {
      const full = `${name}:${key}`;
      if (!asked.has(full) && ![...prefixes].some((prefix) => full.startsWith(prefix)))
        fault(`words/en/${name}.json`, `${key} is asked for by no screen`);
    }
}

function exists(key) {
  const [name, rest] = split(key);
  const entries = words.get(name)?.get('en');
  return entries !== undefined && formsOf(entries, rest).length > 0;
}

function begins(prefix) {
  const [name, rest] = split(prefix);
  return [...(words.get(name)?.get('en')?.keys() ?? [])].some((key) => key.startsWith(rest));
}
