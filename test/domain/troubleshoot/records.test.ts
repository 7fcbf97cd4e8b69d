import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainsAbove } from '../../../src/domain/troubleshoot/dmarc-walk.ts';
import type { DnsAnswer, MxRecord, SrvRecord } from '../../../src/domain/troubleshoot/dns-record.ts';
import { readDomainName, readHostName } from '../../../src/domain/troubleshoot/domain-name.ts';
import { byWeight } from '../../../src/domain/troubleshoot/finding.ts';
import { judgeAutodiscover } from '../../../src/domain/troubleshoot/judge-autodiscover.ts';
import { judgeDkim } from '../../../src/domain/troubleshoot/judge-dkim.ts';
import { judgeDmarc } from '../../../src/domain/troubleshoot/judge-dmarc.ts';
import { judgeMx } from '../../../src/domain/troubleshoot/judge-mx.ts';
import { isProved, type OwnedDomain } from '../../../src/domain/troubleshoot/owned-domain.ts';
import { mail } from './mail.ts';

const domain = 'harbour-bakery.example';
const found = <T>(...records: T[]): DnsAnswer<T> => ({ state: 'found', records });
const none = { state: 'none' } as const;
const late = { state: 'time-out' } as const;

describe('where mail is delivered', () => {
  const ours = { preference: 10, exchange: 'harbour-bakery-example.mail.quay.example' };
  const theirs = { preference: 20, exchange: 'mx.elsewhere.example.' };
  const cases: [string, DnsAnswer<MxRecord>, string][] = [
    ['to nobody', none, 'mx-missing'],
    ['to nobody, on purpose', found({ preference: 0, exchange: '' }), 'mx-refuses'],
    ['to the service', found(ours), 'mx-good'],
    ['to somebody else', found(theirs), 'mx-elsewhere'],
    ['to somebody else first', found(ours, { ...theirs, preference: 5 }), 'mx-elsewhere'],
    ['to both alike', found(ours, { ...theirs, preference: 10 }), 'mx-elsewhere'],
    ['to somebody else when the service is away', found(ours, theirs), 'mx-mixed'],
    ['to a host that only ends alike', found({ preference: 0, exchange: 'evilmail.quay.example' }), 'mx-elsewhere'],
    ['nobody knows: no answer', late, 'time-out'],
    ['nobody knows: the server failed', { state: 'failed' }, 'look-up-failed'],
  ];
  test.each(cases)('%s', (_, answer, code) => {
    expect(judgeMx(domain, answer, mail).map((one) => one.code)).toEqual([code]);
  });
  test('the record to set names the host of this domain', () => {
    expect(judgeMx(domain, none, mail)[0]?.record).toEqual({
      type: 'MX',
      name: domain,
      value: '0 harbour-bakery-example.mail.quay.example',
    });
  });
});

describe('whose key signs', () => {
  const target = 'selector1-harbour-bakery-example._domainkey.harbour.boats.example';
  const at = (selector: string, alias: DnsAnswer<string>, key: DnsAnswer<string> = none) => ({ selector, alias, key });
  const codes = (...answers: ReturnType<typeof at>[]) => judgeDkim(domain, answers, mail).map((one) => one.code);
  test('both selectors lead to the service', () => {
    expect(codes(at('selector1', found(target)), at('selector2', found(target)))).toEqual(['dkim-good', 'dkim-good']);
  });
  test('one of two is missing: it should be mended; both: nothing is signed', () => {
    expect(codes(at('selector1', found(target)), at('selector2', none))).toEqual([
      'dkim-good',
      'dkim-selector-missing',
    ]);
    expect(codes(at('selector1', none), at('selector2', none))).toEqual(['dkim-all-missing', 'dkim-all-missing']);
  });
  test('a key of one’s own is a key; an empty one was revoked', () => {
    expect(codes(at('selector1', none, found('v=DKIM1; k=rsa; p=MIIB')))).toEqual(['dkim-good']);
    expect(codes(at('selector1', none, found('v=DKIM1; p=')))).toEqual(['dkim-revoked']);
    expect(codes(at('selector1', found(target), found('v=DKIM1; p=; n=gone')))).toEqual(['dkim-revoked']);
  });
  test('an alias to somewhere else, and a look-up without an answer', () => {
    expect(codes(at('selector1', found('x._domainkey.other.example')))).toEqual(['dkim-elsewhere']);
    expect(codes(at('selector1', late))).toEqual(['time-out']);
  });
});

describe('what receivers are told to do', () => {
  test.each([
    ['nothing', none, 'dmarc-missing'],
    ['to refuse', found('v=DMARC1; p=reject; rua=mailto:d@harbour.example'), 'dmarc-good'],
    ['to set apart', found('v=DMARC1;p=quarantine'), 'dmarc-good'],
    ['to refuse a part', found('v=DMARC1; p=reject; pct=20'), 'dmarc-partial'],
    ['to watch', found('v=DMARC1; p=none'), 'dmarc-only-watches'],
    ['two things', found('v=DMARC1; p=none', 'v=DMARC1; p=reject'), 'dmarc-several'],
    ['no policy', found('v=DMARC1; rua=mailto:d@harbour.example'), 'dmarc-syntax'],
    ['a policy that is none', found('v=DMARC1; p=refuse'), 'dmarc-syntax'],
    ['a share above all', found('v=DMARC1; p=reject; pct=200'), 'dmarc-syntax'],
    ['a version in small letters', found('v=dmarc1; p=reject'), 'dmarc-syntax'],
    ['a tag without a value', found('v=DMARC1; p'), 'dmarc-syntax'],
    ['other texts only', found('google-site-verification=x'), 'dmarc-missing'],
  ] as [string, DnsAnswer<string>, string][])('%s', (_, answer, code) => {
    expect(judgeDmarc(domain, answer, mail).map((one) => one.code)).toEqual([code]);
  });
});

describe('whether programs find the service', () => {
  const srv = (target: string): SrvRecord => ({ priority: 0, weight: 0, port: 443, target });
  test.each([
    ['by its alias', found(mail.autodiscover), none, 'autodiscover-good'],
    ['by its service record', none, found(srv(mail.autodiscover)), 'autodiscover-good'],
    ['an old server instead', found('autodiscover.old.example'), none, 'autodiscover-elsewhere'],
    ['an old server in the service record', none, found(srv('old.example')), 'autodiscover-elsewhere'],
    ['nothing', none, none, 'autodiscover-missing'],
    ['no answer', late, none, 'time-out'],
    ['no answer to the second question', none, late, 'time-out'],
  ] as [string, DnsAnswer<string>, DnsAnswer<SrvRecord>, string][])('%s', (_, alias, service, code) => {
    expect(judgeAutodiscover(domain, alias, service, mail).map((one) => one.code)).toEqual([code]);
  });
});

describe('which names are asked for at all', () => {
  test.each([
    'localhost',
    'printer.local',
    'db.internal',
    '10.in-addr.arpa',
    '127.0.0.1',
    '1.2.3',
    'com',
    '',
    'a..b.example',
    `${'a'.repeat(64)}.example`,
    'a b.example',
    'x.example/y',
    '-a.example',
    'vault.corp',
  ])('never %s', (name) => {
    expect(readHostName(name)).toBeNull();
  });
  test('public names are, in small letters and without the last dot; an underscore makes no domain of an organisation', () => {
    expect(readHostName(' _DMARC.Harbour.Example. ')).toBe('_dmarc.harbour.example');
    expect(readDomainName('_dmarc.harbour.example')).toBeNull();
    expect(readDomainName('xn--wgv71a119e.example')).toBe('xn--wgv71a119e.example');
  });
  test('whatever is let through has only letters, digits, hyphens, underscores and dots, and fits into 253 signs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain()), (written) => {
        const name = readHostName(written);
        if (name !== null) expect(name).toMatch(/^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)+$/);
      }),
    );
  });
});

describe('the proof', () => {
  const owned: OwnedDomain = {
    orgId: '01900000-0000-7000-8000-000000000001',
    id: '01900000-0000-7000-8000-000000000002',
    editionId: 'e',
    name: domain,
    token: 'f00d',
    addedBy: '01900000-0000-7000-8000-000000000003',
    addedAt: '2026-05-06T09:00:00.000Z',
    provedAt: null,
    nextCheckAt: null,
    missingSince: null,
    missed: 0,
    lostAt: null,
  };
  test('is a record of its own with the whole value', () => {
    expect(isProved(owned, found('v=spf1 -all', 'madoguchi-verify=f00d'))).toBe(true);
    for (const text of [
      'madoguchi-verify=f00',
      'x madoguchi-verify=f00d',
      'madoguchi-verify=f00d2',
      'MADOGUCHI-VERIFY=F00D',
    ])
      expect(isProved(owned, found(text)), text).toBe(false);
    expect(isProved(owned, none)).toBe(false);
    expect(isProved(owned, late)).toBe(false);
  });
});

test('what weighs most is told first', () => {
  const list = (['good', 'warn', 'unknown', 'bad'] as const).map((sign) => ({ sign }));
  expect(byWeight(list).map(({ sign }) => sign)).toEqual(['bad', 'unknown', 'warn', 'good']);
});

describe('a domain without a DMARC record of its own', () => {
  const asks = (record?: string) => (record === undefined ? none : found(record));
  test.each([
    ['shop.harbour.example', ['harbour.example', 'example']],
    [
      'a.b.c.d.e.f.g.h.i.example',
      ['e.f.g.h.i.example', 'f.g.h.i.example', 'g.h.i.example', 'h.i.example', 'i.example', 'example'],
    ],
    [
      'a.b.c.d.e.f.g.h.i.j.example',
      ['f.g.h.i.j.example', 'g.h.i.j.example', 'h.i.j.example', 'i.j.example', 'j.example', 'example'],
    ],
  ])('%s: at most seven labels are asked above it, to the last one', (name, expected) => {
    expect(domainsAbove(name).slice(-expected.length)).toEqual(expected);
    expect(domainsAbove(name).length).toBeLessThanOrEqual(7);
    expect(domainsAbove(name)[0]?.split('.').length).toBeLessThanOrEqual(7);
  });

  const reject = 'v=DMARC1; p=reject';
  test.each([
    ['the one above it', [reject, undefined], ['dmarc-inherited', 'harbour.example', 'reject']],
    [
      'its word for what lies below',
      ['v=DMARC1; p=reject; sp=none', undefined],
      ['dmarc-inherited', 'harbour.example', 'none'],
    ],
    [
      'the highest, where two have one',
      [reject, 'v=DMARC1; p=quarantine'],
      ['dmarc-inherited', 'example', 'quarantine'],
    ],
    [
      'the one that says it is no public suffix',
      ['v=DMARC1; p=reject; psd=n', 'v=DMARC1; p=none'],
      ['dmarc-inherited', 'harbour.example', 'reject'],
    ],
    [
      'the one below a public suffix',
      [reject, 'v=DMARC1; p=none; psd=y'],
      ['dmarc-inherited', 'harbour.example', 'reject'],
    ],
    [
      'the public suffix, where the one below has none',
      [undefined, 'v=DMARC1; p=none; psd=y; sp=quarantine'],
      ['dmarc-inherited', 'example', 'quarantine'],
    ],
    [
      'reports only, where no policy is named',
      ['v=DMARC1; rua=mailto:d@harbour.example', undefined],
      ['dmarc-inherited', 'harbour.example', 'none'],
    ],
    ['nothing, where nobody has one', [undefined, undefined], ['dmarc-missing', undefined, undefined]],
  ])('follows %s', (_, [near, far], [code, from, policy]) => {
    const above = [
      { domain: 'harbour.example', texts: asks(near) },
      { domain: 'example', texts: asks(far) },
    ];
    const [finding] = judgeDmarc('shop.harbour.example', none, mail, above);
    expect([finding?.code, finding?.facts.from, finding?.facts.policy]).toEqual([code, from, policy]);
  });

  test('names that do not answer above it leave it open, and what cannot be read is said of the domain that has it', () => {
    const above = (texts: DnsAnswer<string>) => [{ domain: 'harbour.example', texts }];
    expect(judgeDmarc('shop.harbour.example', none, mail, above({ state: 'time-out' }))).toMatchObject([
      { code: 'time-out', sign: 'unknown', evidence: { name: '_dmarc.harbour.example' } },
    ]);
    expect(judgeDmarc('shop.harbour.example', none, mail, above(found('v=DMARC1; p=refuse')))).toMatchObject([
      { code: 'dmarc-syntax', facts: { domain: 'harbour.example', term: 'p=refuse' }, record: null },
    ]);
    // Two at one name count as none.
    expect(judgeDmarc('shop.harbour.example', none, mail, above(found(reject, reject)))[0]?.code).toBe('dmarc-missing');
  });
});
