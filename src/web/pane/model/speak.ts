import type { Language } from '../../../domain/language/language.ts';
import type { Pane } from './pane.ts';

// The domain's list carries its schema, which is larger than this whole script.
const byPrimary: Record<string, Language> = { en: 'en', ja: 'ja', zh: 'zh-Hans' };

/** The language meant by a tag such as `ja-JP` or `zh-CN`; undefined when it is none of ours. */
export const languageOf = (tag: string | null): Language | undefined =>
  byPrimary[(tag ?? '').slice(0, 2).toLowerCase()];

/** Brings the words of a language and turns the pane to it; the words before stay when they do not come. */
export async function speak(pane: Pane, lang: Language): Promise<void> {
  const answer = await fetch(`${pane.door.base}/pane/words/${lang}.json`).catch(() => null);
  if (!answer?.ok) return;
  pane.words = await answer.json();
  pane.door.lang = lang;
  pane.set({ lang });
  pane.forget();
}
