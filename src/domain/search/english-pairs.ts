import { lightWords } from './light-words.ts';
import { isPair } from './terms-of-text.ts';

/** For an English word, the words of the article's language that go with it, and how surely (0 to 1). */
export type EnglishPairs = Map<string, [term: string, sureness: number][]>;

const mostForOne = 3;
const leastSureness = 0.04;

/**
 * Learns which words of a language stand in titles whose English slug holds a given word, from the articles
 * themselves: who asks in English among Japanese articles finds what no slug says. Sureness is the share of both
 * words' articles in which they meet, as seen from each side, multiplied.
 */
export function* learnEnglishPairs(
  articles: Iterable<{ path: string; slug: string[]; title: string[] }>,
): Generator<void, EnglishPairs> {
  const together = new Map<string, Map<string, number>>();
  const slugCounts = new Map<string, number>();
  const titleCounts = new Map<string, number>();
  const seen = new Set<string>();
  let read = 0;
  for (const { path, slug, title } of articles) {
    if (++read % 200 === 0) yield;
    // An article that each edition has its own of is one witness, not two.
    if (seen.has(path)) continue;
    seen.add(path);
    const words = new Set(title.filter(isForeign));
    for (const word of words) titleCounts.set(word, (titleCounts.get(word) ?? 0) + 1);
    for (const english of new Set(slug.filter(isEnglish))) {
      slugCounts.set(english, (slugCounts.get(english) ?? 0) + 1);
      const counts = together.get(english) ?? new Map<string, number>();
      together.set(english, counts);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const pairs: EnglishPairs = new Map();
  yield;
  for (const [english, counts] of together) {
    const sure = [...counts]
      .filter(([, count]) => count >= 2)
      .map(([word, count]): [string, number] => [
        word,
        count ** 2 / ((slugCounts.get(english) ?? 1) * (titleCounts.get(word) ?? 1)),
      ])
      .filter(([, sureness]) => sureness > leastSureness)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostForOne);
    if (sure.length > 0) pairs.set(english, sure);
  }
  return pairs;
}

const isEnglish = (word: string) => /^[a-z]{2,}$/.test(word) && !lightWords.has(word);
const isForeign = (word: string) => word.length > 1 && !isPair(word) && !/^[a-z0-9]/.test(word);
