import { lightWords } from '../search/light-words.ts';
import { wordsOf } from '../search/request-words.ts';
import { stemEnglish } from '../search/stem-english.ts';
import type { Troubleshooter } from './troubleshooter.ts';

/**
 * Troubleshooters of which a known question speaks of the same as what was typed, in any language; the best first. Most of
 * the shorter of the two must stand in the other, and more than one word, unless only one was typed.
 */
export function matchTroubleshooters(all: readonly Troubleshooter[], typed: string): Troubleshooter[] {
  const asked = weighty(typed);
  if (asked.size === 0) return [];
  return all
    .map((one) => ({
      one,
      score: Math.max(
        ...[...Object.values(one.questions).flat(), ...Object.values(one.title)].map((text) =>
          alike(asked, weighty(text)),
        ),
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

const weighty = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(stemEnglish)
      .filter((word) => word.length > 1 && !lightWords.has(word)),
  );

function alike(asked: ReadonlySet<string>, known: ReadonlySet<string>): number {
  const shared = [...asked].filter((word) => known.has(word)).length;
  const shorter = Math.min(asked.size, known.size);
  return shared >= Math.min(2, shorter) && shared / shorter >= 0.55
    ? shared / Math.max(asked.size, known.size) + shared
    : 0;
}
