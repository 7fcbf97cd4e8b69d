import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { languages } from '../../domain/language/language.ts';
import type { Speak } from '../../usecases/ports.ts';

/** Reads `<root>/<language>/<namespace>.json` and answers who says them: `say('server:refusal.not-found', facts)`. */
export function readWords(root: string): Speak {
  const i18n = createInstance();
  const resources: Record<string, Record<string, object>> = {};
  for (const language of languages) {
    const namespaces: Record<string, object> = {};
    for (const file of readdirSync(join(root, language)).filter((name) => name.endsWith('.json')))
      namespaces[file.slice(0, -5)] = JSON.parse(readFileSync(join(root, language, file), 'utf8')) as object;
    resources[language] = namespaces;
  }
  // Texts are put into JSON, mail and escaped HTML by others; escaping here would do it twice.
  void i18n.init({
    resources,
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const sayers = new Map(
    languages.map((language) => [
      language,
      (key: string, facts?: Record<string, unknown>) => i18n.t(key, { ...facts, lng: language }),
    ]),
  );
  return (language) => {
    const say = sayers.get(language);
    if (say === undefined) throw new Error(`No words in ${language}`);
    return say;
  };
}
