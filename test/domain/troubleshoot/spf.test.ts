import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSpf, mostSpfLookUps } from '../../../src/domain/troubleshoot/count-spf.ts';
import type { DnsAnswer } from '../../../src/domain/troubleshoot/dns-record.ts';
import { judgeSpf } from '../../../src/domain/troubleshoot/judge-spf.ts';
import { mendSpf } from '../../../src/domain/troubleshoot/mend-spf.ts';
import { readSpf } from '../../../src/domain/troubleshoot/read-spf.ts';
import { mail } from './mail.ts';

const found = (...records: string[]): DnsAnswer<string> => ({ state: 'found', records });
const inner = new Map<string, DnsAnswer<string>>([[mail.spf, found('v=spf1 ip4:192.0.2.0/24 -all')]]);
const codes = (texts: DnsAnswer<string>, known = inner) =>
  judgeSpf('harbour.example', texts, known, mail).map(({ code }) => code);

describe('who may send for a domain', () => {
  test.each([
    ['nothing at all', { state: 'none' } as const, ['spf-missing']],
    ['texts that are no SPF', found('v=spf10 x', 'hello', 'spf1'), ['spf-missing']],
    ['the service, and nobody else', found(`v=spf1 include:${mail.spf} -all`), ['spf-good']],
    ['the service in capitals, with a dot', found(`V=SPF1 INCLUDE:${mail.spf.toUpperCase()}. ~all`), ['spf-good']],
    ['two records', found('v=spf1 -all', `v=spf1 include:${mail.spf} -all`), ['spf-several']],
    ['everybody', found(`v=spf1 include:${mail.spf} +all`), ['spf-passes-all']],
    ['everybody, without a sign', found(`v=spf1 include:${mail.spf} all`), ['spf-passes-all']],
    ['somebody else only', found('v=spf1 ip4:198.51.100.7 -all'), ['spf-include-missing']],
    ['a slip of the pen', found(`v=spf1 inculde:other.example include:${mail.spf} -all`), ['spf-syntax']],
    ['an address that is none', found(`v=spf1 ip4:300.1.1.1 include:${mail.spf} -all`), ['spf-syntax']],
    ['an open end', found(`v=spf1 include:${mail.spf}`), ['spf-open-end']],
    ['an end that says nothing', found(`v=spf1 include:${mail.spf} ?all`), ['spf-open-end']],
    ['no answer in time', { state: 'time-out' } as const, ['time-out']],
  ])('%s', (_, texts, expected) => {
    expect(codes(texts)).toEqual(expected);
  });

  test('the include may stand in a record that is included, or that the record hands over to', () => {
    const known = new Map([...inner, ['mail.harbour.example', found(`v=spf1 include:${mail.spf} -all`)] as const]);
    expect(codes(found('v=spf1 include:mail.harbour.example -all'), known)).toEqual(['spf-good']);
    expect(codes(found('v=spf1 redirect=mail.harbour.example'), known)).toEqual(['spf-good']);
  });

  test('a record that did not answer may hold the include: that is told, and not that it is missing', () => {
    const known = new Map([['slow.example', { state: 'time-out' } as const]]);
    expect(codes(found('v=spf1 include:slow.example -all'), known)).toEqual(['time-out']);
  });

  test('a domain that includes itself is told so, and ends', () => {
    const known = new Map([...inner, ['a.example', found('v=spf1 include:harbour.example -all')] as const]);
    expect(codes(found(`v=spf1 include:a.example include:${mail.spf} -all`), known)).toEqual(['spf-loop']);
  });

  test('more than ten look-ups are counted through what is included', () => {
    const many = (n: number) => `v=spf1 ${Array.from({ length: n }, (_, i) => `a:h${i}.example`).join(' ')} -all`;
    const known = new Map([...inner, ['b.example', found(many(8))] as const]);
    // b.example 1, its eight, the service 1: ten, the most that is allowed.
    expect(codes(found(`v=spf1 include:b.example include:${mail.spf} -all`), known)).toEqual(['spf-good']);
    expect(codes(found(`v=spf1 mx include:b.example include:${mail.spf} -all`), known)).toEqual([
      'spf-too-many-look-ups',
    ]);
  });

  test('the evidence is the record as found, and the record to set keeps every sender', () => {
    const record = 'v=spf1 ip4:198.51.100.7 include:shop.example -all';
    const known = new Map([['shop.example', found('v=spf1 -all')]]);
    const [finding] = judgeSpf('harbour.example', found('other', record), known, mail);
    expect(finding).toMatchObject({
      code: 'spf-include-missing',
      sign: 'bad',
      evidence: { name: 'harbour.example', type: 'TXT', found: [record] },
      record: {
        type: 'TXT',
        name: 'harbour.example',
        value: `v=spf1 include:${mail.spf} ip4:198.51.100.7 include:shop.example -all`,
      },
    });
  });
});

const term = fc.oneof(
  fc.constantFrom(
    'a',
    'mx',
    'ptr',
    'a:h.example',
    'mx/24',
    'exists:%{i}.x.example',
    'ip4:192.0.2.1',
    'ip6:2001:db8::/32',
  ),
  fc.constantFrom('include:a.example', 'include:b.example', '~include:c.example', `include:${mail.spf}`),
  fc.constantFrom(
    '-all',
    '~all',
    '?all',
    '+all',
    'all',
    'redirect=b.example',
    'exp=e.example',
    'rubbish',
    'ip4:999',
    '',
  ),
);
const record = fc.array(term, { maxLength: 14 }).map((terms) => ['v=spf1', ...terms].join(' '));

describe('whatever stands in the records', () => {
  test('a mended record is one that can be read, includes the service, and lets not everybody send; mending it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (records) => {
        const mended = mendSpf(records, mail.spf);
        const { mechanisms, faults, redirect } = readSpf(mended);
        expect(faults).toEqual([]);
        expect(redirect).toBeNull();
        expect(mechanisms.some(({ kind, value }) => kind === 'include' && value === mail.spf)).toBe(true);
        const ends = mechanisms.filter(({ kind }) => kind === 'all');
        expect(ends.map(({ qualifier }) => qualifier).every((one) => one === '-' || one === '~')).toBe(true);
        expect(ends).toHaveLength(1);
        expect(mechanisms.at(-1)?.kind).toBe('all');
        expect(mendSpf([mended], mail.spf)).toBe(mended);
      }),
    );
  });

  test('every record gets a judgement, each with its evidence, and counting always ends', () => {
    fc.assert(
      fc.property(record, fc.array(record, { maxLength: 3 }), (own, others) => {
        const names = ['a.example', 'b.example', 'c.example'];
        const known = new Map(others.map((text, i) => [names[i] ?? '', found(text)]));
        const judged = judgeSpf('harbour.example', found(own), known, mail);
        expect(judged.length).toBeGreaterThan(0);
        for (const one of judged) if (one.sign !== 'unknown') expect(one.evidence.found).toEqual([own]);
        const { lookUps } = countSpf('harbour.example', own, known);
        // At most the terms of one more record are read after the limit is passed.
        expect(lookUps).toBeLessThanOrEqual(mostSpfLookUps + 14);
      }),
    );
  });

  test('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readSpf(`v=spf1 ${text}`);
        judgeSpf('harbour.example', found(`v=spf1 ${text}`), new Map(), mail);
      }),
    );
  });
});
