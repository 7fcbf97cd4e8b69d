import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endedStatuses, issueStatuses } from '../../src/domain/health/service-issue.ts';
import type { Words } from '../../src/domain/language/language.ts';
import { china, worldwide } from './house.ts';

describe('what an edition says to people', () => {
  const sentences = [worldwide, china].flatMap((edition) =>
    wordsIn({ ...edition, phoneLines: [], roles: [], plans: [], services: [] }).map(
      ({ words, path }) => [`${edition.key} ${path}`, words] as const,
    ),
  );

  it('speaks Japanese politely: a sentence ends in です, ます or ください', () => {
    const rough = sentences.filter(
      ([, { ja }]) =>
        ja.endsWith('。') && !/(です|ます|ません|ました|ください|でした|でしょう)(（[^）]*）)?。$/.test(ja),
    );
    expect(rough.map(([path, { ja }]) => `${path}: ${ja}`)).toEqual([]);
  });

  it('uses no word that the house does not use', () => {
    const barred = {
      en: /\b(tenant|ticket|priority)\b/i,
      ja: /テナント|チケット|優先度|暗証番号/,
      'zh-Hans': /租户|你|优先级/,
    };
    const found = sentences.filter(([, words]) =>
      Object.entries(barred).some(([language, bar]) => bar.test(words[language as keyof Words])),
    );
    expect(found).toEqual([]);
  });

  it('has no text that is English in a Japanese or Chinese sentence’s place', () => {
    const left = sentences.filter(([, { en, ja, 'zh-Hans': zh }]) => / \w+ \w+ /.test(en) && (en === ja || en === zh));
    expect(left.map(([path]) => path)).toEqual([]);
  });
});

it.each([worldwide, china])('$key has words for every status and kind that a service issue can have', ({ health }) => {
  expect(health.statuses.map(({ key }) => key)).toEqual([...issueStatuses]);
  expect(health.statuses.filter(({ ends }) => ends).map(({ key }) => key)).toEqual([...endedStatuses]);
});

it('no source file knows an edition by name', () => {
  const tool = join(import.meta.dirname, '../../tools/check-edition-names.mjs');
  expect(execFileSync(process.execPath, [tool], { encoding: 'utf8' })).toBe('');
});

function wordsIn(value: unknown, path = ''): { words: Words; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-Hans' in value && 'ja' in value) return [{ words: value as Words, path }];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}/${key}`));
}
