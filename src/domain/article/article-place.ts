import { type Language, readLanguage } from '../language/language.ts';

const languageTag = /^(en|ja|zh)([-_][a-z0-9]{2,8})*$/i;
const suffix = /\.((?:en|ja|zh)(?:[-_][a-z0-9]{2,8})*)\.md$/i;
const invisible = /[\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Where a file of an article folder stands in the set: its language from the suffix (`name.ja.md`) or from the first
 * folder that is named like one (`ja/`, `zh-cn/`, `north/zh-Hans/`), and its path without the language, the same
 * for every translation. Null when neither names a language of ours.
 */
export function placeOf(relativePath: string): { path: string; language: Language } | null {
  const clean = relativePath.normalize('NFC').replaceAll('\\', '/').replace(invisible, '');
  const named = suffix.exec(clean)?.[1];
  const folders = clean.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => languageTag.test(folder));
  const language = readLanguage(named ?? folders[at] ?? '');
  if (language === null) return null;
  if (named !== undefined) return { path: clean.replace(suffix, '.md'), language };
  return { path: clean.split('/').toSpliced(at, 1).join('/'), language };
}

/** Whether a file is a piece that other articles include, and no article of its own. */
export const isFragment = (path: string) => path.split('/').slice(0, -1).includes('includes');
