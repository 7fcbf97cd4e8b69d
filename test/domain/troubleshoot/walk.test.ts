import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language/language.ts';
import { matchTroubleshooters } from '../../../src/domain/troubleshoot/match-troubleshooters.ts';
import { troubleshootersSchema } from '../../../src/domain/troubleshoot/troubleshooter.ts';
import { answerOf, longestWay, type Walked, walk, waysOf } from '../../../src/domain/troubleshoot/walk.ts';
import { editionsDir } from '../../editions/house.ts';

const of = (edition: string) =>
  troubleshootersSchema.parse(JSON.parse(readFileSync(join(editionsDir, edition, 'troubleshooters.json'), 'utf8')));
const all = ['worldwide', '21vianet'].flatMap((edition) =>
  of(edition).troubleshooters.map((one) => [`${edition} ${one.key}`, one] as const),
);

describe.each(all)('%s', (_, { steps, questions, key }) => {
  test('whatever is answered, a result comes, in no more steps than were told', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (choices) => {
        let at: Walked | undefined = steps[0];
        const most = longestWay(steps, steps[0]?.key ?? '');
        let taken = 1;
        for (const choice of choices) {
          const ways: { to: string }[] = at === undefined ? [] : waysOf(at);
          if (ways.length === 0) break;
          const to = ways[choice % ways.length]?.to;
          at = steps.find((step) => step.key === to);
          taken++;
        }
        expect(at?.kind).toBe('result');
        expect(taken).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('it is found by its own questions in each language', () => {
    for (const language of languages)
      for (const typed of questions[language])
        expect(
          matchTroubleshooters(of('worldwide').troubleshooters, typed).map((one) => one.key),
          typed,
        ).toContain(key);
  });
});

describe('what is typed finds a troubleshooter', () => {
  const { troubleshooters } = of('worldwide');
  const first = (typed: string) => matchTroubleshooters(troubleshooters, typed)[0]?.key ?? null;
  test.each([
    ['Emails do not arrive at our office', 'mail-not-arriving'],
    ['outlook keeps asking password', 'autodiscover'],
    ['my credit card was declined', 'payment-refused'],
    ['メールが届きません', 'mail-not-arriving'],
    ['支払いに失敗しました', 'payment-refused'],
    ['我收不到邮件', 'mail-not-arriving'],
    ['付款失败怎么办', 'payment-refused'],
  ])('%s', (typed, key) => {
    expect(first(typed)).toBe(key);
  });
  test.each([
    'How do I share a calendar?',
    'add a licence',
    '会議室を予約したい',
    '如何更改密码',
    '',
  ])('not by “%s”', (typed) => {
    expect(first(typed)).toBeNull();
  });
});

describe('the answer to a check', () => {
  const step: Extract<Walked, { kind: 'check' }> = {
    kind: 'check',
    key: 'c',
    checks: ['spf', 'dkim', 'dmarc'],
    ways: [
      { found: ['spf'], to: 'one' },
      { found: ['dkim', 'dmarc'], to: 'two' },
    ],
    clear: 'three',
    skip: 'four',
  };
  test('is the first way that has a fault, clear when there is none, and open while a look-up is', () => {
    expect(
      answerOf(step, [
        { check: 'dmarc', sign: 'bad' },
        { check: 'spf', sign: 'bad' },
      ]),
    ).toBe('spf');
    expect(
      answerOf(step, [
        { check: 'dmarc', sign: 'bad' },
        { check: 'spf', sign: 'unknown' },
      ]),
    ).toBe('dmarc');
    expect(answerOf(step, [{ check: 'spf', sign: 'warn' }])).toBe('clear');
    expect(
      answerOf(step, [
        { check: 'spf', sign: 'good' },
        { check: 'dkim', sign: 'unknown' },
      ]),
    ).toBeNull();
  });
  test('steps that no longer fit are forgotten from there on', () => {
    const steps: Walked[] = [
      { kind: 'question', key: 'q', answers: [{ key: 'a', to: 'c' }] },
      step,
      { kind: 'result', key: 'three' },
    ];
    const went = walk(steps, [
      { step: 'q', answer: 'a' },
      { step: 'c', answer: 'clear' },
    ]);
    expect([went.taken.length, went.at.key]).toEqual([2, 'three']);
    expect(
      walk(steps, [
        { step: 'q', answer: 'gone' },
        { step: 'c', answer: 'clear' },
      ]).at.key,
    ).toBe('q');
  });
});
