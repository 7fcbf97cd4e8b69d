import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from '../../../domain/language/language.ts';
import { keep, kept } from '../kept.ts';

/** The languages of the product with their own names, in the order of the switch. */
export const languageNames = { en: 'English', ja: '日本語', 'zh-Hans': '简体中文' } as const satisfies Record<
  Language,
  string
>;

const files = import.meta.glob<Record<string, unknown>>(
  '../../../../words/*/{kit,sign-in,portal,portal-troubleshoot,desk,desk-report,console,console-policy,console-learning,drafts}.json',
  {
    import: 'default',
  },
);
const loaded = new Set<string>();

/**
 * Starts with the language kept on this device, else the browser's. Call once, before the first paint; the words of the
 * kit are then there, a screen's come with `loadWords`.
 */
export async function startWords(): Promise<void> {
  await i18next.init({
    lng: languageOf(kept('language') ?? navigator.language),
    fallbackLng: false,
    resources: {},
    ns: [],
    defaultNS: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = currentLanguage();
  await loadWords('kit');
}

/** Loads a screen's words in the current language: a route's loader calls it, so that no screen shows a bare key. */
export async function loadWords(...namespaces: string[]): Promise<void> {
  for (const name of namespaces) loaded.add(name);
  await Promise.all(namespaces.map((name) => load(currentLanguage(), name)));
}

/** Changes the language of everything on screen, and keeps it on this device. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...loaded].map((name) => load(language, name)));
  keep('language', language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

export const currentLanguage = (): Language => languageOf(i18next.language ?? 'en');

/** A word by `namespace:key`, outside components; inside them take `useWords`, which follows the language. */
export const t = (key: string, values?: Record<string, unknown>): string => i18next.t(key, values ?? {}) as string;

/** Whether a word exists: for codes that a server may have learned since. */
export const hasWord = (key: string): boolean => i18next.exists(key);

/** The words of the current language; the component is drawn again when the language changes. */
export function useWords(): { t: typeof t; language: Language } {
  const language = useSyncExternalStore(follow, currentLanguage);
  return { t, language };
}

function follow(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}

async function load(language: Language, name: string): Promise<void> {
  if (i18next.hasResourceBundle(language, name)) return;
  const file = files[`../../../../words/${language}/${name}.json`];
  if (file === undefined)
    throw new Error(`no words/${language}/${name}.json: each screen has its words in every language`);
  i18next.addResourceBundle(language, name, await file(), true, true);
}

function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'zh' ? 'zh-Hans' : primary === 'ja' ? 'ja' : 'en';
}
