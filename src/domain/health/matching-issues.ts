import type { Edition } from '../edition/edition.ts';
import { wordsOf } from '../search/request-words.ts';
import type { ServiceIssue } from './service-issue.ts';

/**
 * Current issues that what was typed speaks of: by their number, or when at least two of its words (or pairs of CJK
 * signs) stand in the title, the impact or the names of the services, in any language; the best match first. Of the last
 * word, which may still be being typed, three letters are enough.
 */
export function matchingIssues<I extends ServiceIssue>(issues: readonly I[], typed: string, edition: Edition): I[] {
  const asked = wordsOf(typed).filter((word) => word.length > 1);
  const last = asked.at(-1);
  const scored = issues.map((issue) => {
    if (typed.toUpperCase().includes(issue.number.toUpperCase())) return { issue, score: Number.MAX_SAFE_INTEGER };
    const names = edition.services
      .filter((service) => issue.services.includes(service.key))
      .flatMap((service) => Object.values(service.name));
    const words = new Set(
      wordsOf([...Object.values(issue.title), ...Object.values(issue.impact), ...names].join('\n')),
    );
    return { issue, score: asked.filter((word) => words.has(word) || (word === last && begins(word, words))).length };
  });
  return scored
    .filter((one) => one.score >= Math.min(2, Math.max(1, asked.length)))
    .sort((a, b) => b.score - a.score)
    .map((one) => one.issue);
}

const begins = (typed: string, words: ReadonlySet<string>): boolean =>
  typed.length >= 3 && [...words].some((word) => word.startsWith(typed));
