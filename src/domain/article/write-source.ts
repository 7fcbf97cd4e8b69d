import type { ArticleFacts } from './article-facts.ts';

/** The key of each fact in front matter, in this order, as the reader of article folders knows it. */
const keys: Record<keyof ArticleFacts, string> = {
  title: 'title',
  description: 'description',
  date: 'ms.date',
  translation: 'ms.translationtype',
  translatedFrom: 'ms.sourcegitcommit',
  editions: 'monikerRange',
  topic: 'topic',
  category: 'category',
  product: 'ms.service',
  kind: 'kind',
  plans: 'plans',
  redirectUrl: 'redirect_url',
};
const translations = { human: 'HT', machine: 'MT' } as const;

/** An article as a file: front matter with what is known of it, then its Markdown as it is. Read again it is the same. */
export function writeSource(facts: ArticleFacts, markdown: string): string {
  const lines = (Object.keys(keys) as (keyof ArticleFacts)[]).flatMap((fact) => {
    const value = valueOf(facts, fact);
    // A JSON text is a YAML text too: no sign needs thinking about.
    return value === null ? [] : [`${keys[fact]}: ${JSON.stringify(value)}`];
  });
  return ['---', ...lines, '---', markdown].join('\n');
}

function valueOf(facts: ArticleFacts, fact: keyof ArticleFacts): string | null {
  const value = facts[fact] ?? null;
  if (fact === 'translation' && facts.translation !== null) return translations[facts.translation];
  return Array.isArray(value) ? value.join(', ') : value;
}
