import { describe, expect, it } from 'vitest';
import { lineOpen, windowOpen } from '../../../src/domain/edition/line-open.ts';
import type { PhoneWindow } from '../../../src/domain/edition/phone-line.ts';
import { type Caller, phoneLinesFor } from '../../../src/domain/edition/phone-lines-for.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';

const caller = (country: string, more: Partial<Caller> = {}): Caller => ({
  country,
  topic: 'technical',
  family: null,
  severity: null,
  language: 'en',
  ...more,
});
const windowsOf = (country: string, more: Partial<Caller> = {}) =>
  phoneLinesFor(worldwide, caller(country, more)).lines[0]!.windows;

describe('the number for a caller', () => {
  it.each([
    ['an enterprise in Japan', caller('JP', { family: 'enterprise' }), ['0120 996 680', '03 4332 5493']],
    ['another plan in Japan', caller('JP', { family: 'business' }), ['0120 628 860', '03 4332 6257']],
    ['a plan not known: all', caller('JP'), ['0120 996 680', '0120 628 860', '03 4332 5493', '03 4332 6257']],
    ['the United States', caller('US'), ['1 800 865 9408']],
    ['one of the islands listed apart', caller('BQ-SA'), ['+1 312 843 5145']],
  ])('%s', (_, who, numbers) => {
    expect(phoneLinesFor(worldwide, who).lines.flatMap((line) => line.numbers.map(({ number }) => number))).toEqual(
      numbers,
    );
  });

  it('shows every part of a country that is listed in parts', () => {
    expect(phoneLinesFor(worldwide, caller('BQ')).lines.map(({ line }) => line.country)).toEqual([
      'BQ-BO',
      'BQ-SA',
      'BQ-SE',
    ]);
  });

  it('keeps menu keys and digits to dial later', () => {
    expect(phoneLinesFor(worldwide, caller('DZ')).lines[0]!.numbers[0]!.menu).toEqual([
      { press: '1' },
      { press: '9' },
      { code: '7703' },
    ]);
    expect(phoneLinesFor(worldwide, caller('BD')).lines[0]!.numbers[0]!.afterDialling).toBe('+1877 857 3235');
  });

  it('sends a country without telephone support to the form, and one without a row to the fallback', () => {
    expect(phoneLinesFor(worldwide, caller('NP'))).toEqual({ where: 'online-only', lines: [] });
    const elsewhere = phoneLinesFor(worldwide, caller('AQ'));
    expect([elsewhere.where, elsewhere.lines.map(({ line }) => line.country)]).toEqual(['elsewhere', ['US']]);
    expect(phoneLinesFor(china, caller('JP')).lines[0]!.numbers[0]!.number).toBe('+86 4000 890 365');
    expect(phoneLinesFor(harbour, caller('US', { topic: 'cargo' }))).toEqual({ where: 'online-only', lines: [] });
  });

  it('puts the caller’s language first and leaves the others in', () => {
    const languages = (language: string) => windowsOf('CH', { language }).map((window) => window.languages[0]);
    expect(languages('it')).toEqual(['it', 'en', 'fr', 'de']);
    expect(languages('ja')).toEqual(['en', 'fr', 'de', 'it']);
    expect(windowsOf('TW', { language: 'zh-Hans' })[0]!.languages).toEqual(['zh-cmn']);
  });

  it('tells hours by severity where the source does', () => {
    const raw = (severity: string) =>
      windowsOf('JP', { family: 'business', language: 'ja', severity }).map((window) => window.raw);
    expect(raw('B')).toEqual(['weekdays 9:00-17:30 for non-high severity']);
    expect(raw('A')).toEqual(['weekdays 9:00-17:30 for non-high severity', '24x7 for high severity']);
  });

  it('leaves out what is answered online only', () => {
    const { windows } = phoneLinesFor(china, caller('CN')).lines[0]!;
    expect(windows.every(({ channel }) => channel === 'phone')).toBe(true);
  });
});

describe('open now, or when', () => {
  const billing = (country: string, language: string) => windowsOf(country, { topic: 'billing', language })[0]!;
  const open = (closesAt: string | null) => ({ state: 'open', closesAt });
  const closed = (opensAt: string) => ({ state: 'closed', opensAt });
  it.each([
    [
      'Friday evening in Berlin: Monday',
      worldwide,
      billing('DE', 'de'),
      'Europe/Berlin',
      '2026-03-27T16:30:00.000Z',
      closed('2026-03-30T07:00:00.000Z'),
    ],
    [
      'a minute before closing',
      worldwide,
      billing('DE', 'de'),
      'Europe/Berlin',
      '2026-03-27T15:59:00.000Z',
      open('2026-03-27T16:00:00.000Z'),
    ],
    [
      'at the closing instant',
      worldwide,
      billing('DE', 'de'),
      'Europe/Berlin',
      '2026-03-27T16:00:00.000Z',
      closed('2026-03-30T07:00:00.000Z'),
    ],
    [
      'hours told in Moscow time, asked from Tashkent',
      worldwide,
      billing('UZ', 'ru'),
      'Asia/Tashkent',
      '2026-03-25T06:30:00.000Z',
      closed('2026-03-25T07:00:00.000Z'),
    ],
    [
      'a week that begins on Sunday',
      worldwide,
      billing('IL', 'he'),
      'Asia/Jerusalem',
      '2026-01-11T08:00:00.000Z',
      open('2026-01-11T16:00:00.000Z'),
    ],
    [
      'an evening that ends after midnight',
      worldwide,
      billing('TL', 'pt'),
      'Asia/Dili',
      '2026-01-13T19:00:00.000Z',
      open('2026-01-13T20:00:00.000Z'),
    ],
    [
      'from Monday noon to Saturday noon: Thursday night',
      worldwide,
      windowsOf('TL', { language: 'pt' })[0]!,
      'Asia/Dili',
      '2026-01-15T15:30:00.000Z',
      open('2026-01-17T03:00:00.000Z'),
    ],
    [
      'from Monday noon to Saturday noon: Sunday',
      worldwide,
      windowsOf('TL', { language: 'pt' })[0]!,
      'Asia/Dili',
      '2026-01-18T00:00:00.000Z',
      closed('2026-01-19T03:00:00.000Z'),
    ],
    [
      'days that the source leaves open are read as working days',
      worldwide,
      windowsOf('GW', { language: 'pt' })[0]!,
      'Africa/Bissau',
      '2026-01-17T12:00:00.000Z',
      closed('2026-01-19T08:00:00.000Z'),
    ],
    [
      'a public holiday in Japan',
      worldwide,
      billing('JP', 'ja'),
      'Asia/Tokyo',
      '2026-09-21T03:00:00.000Z',
      closed('2026-09-24T00:00:00.000Z'),
    ],
    [
      'a caller abroad reaches Japan’s billing in Japan’s hours',
      worldwide,
      billing('JP', 'ja'),
      'America/New_York',
      '2026-09-24T01:00:00.000Z',
      open('2026-09-24T08:00:00.000Z'),
    ],
    ['round the clock', worldwide, windowsOf('US')[0]!, 'America/New_York', '2026-01-01T05:00:00.000Z', open(null)],
    [
      'billing in China on a make-up Saturday',
      china,
      china.phoneLines[0]!.windows.find(({ topics }) => topics.includes('billing'))!,
      'Europe/Paris',
      '2026-02-14T02:00:00.000Z',
      open('2026-02-14T10:00:00.000Z'),
    ],
    [
      'billing in China in the spring festival',
      china,
      china.phoneLines[0]!.windows.find(({ topics }) => topics.includes('billing'))!,
      'Europe/Paris',
      '2026-02-16T02:00:00.000Z',
      closed('2026-02-24T01:00:00.000Z'),
    ],
  ])('%s', (_, edition, window, zone, now, expected) => {
    expect(windowOpen(edition, window, zone, now)).toEqual(expected);
  });

  it('answers technical calls in China every day from nine to midnight, and the critical ones always', () => {
    const ask = (severity: string, now: string) =>
      lineOpen(china, phoneLinesFor(china, caller('CN', { severity })).lines[0]!.windows, 'Asia/Shanghai', now);
    expect(ask('B', '2026-10-01T14:00:00.000Z')).toEqual(open('2026-10-01T16:00:00.000Z'));
    expect(ask('B', '2026-10-01T17:00:00.000Z')).toEqual(closed('2026-10-02T01:00:00.000Z'));
    expect(ask('A', '2026-10-01T17:00:00.000Z')).toEqual(open(null));
  });

  it('is open while one language is, and closed until the first opens', () => {
    const both = windowsOf('DE', { topic: 'billing' });
    const afternoon: PhoneWindow = {
      open: 'weekly',
      days: [1],
      from: '13:00',
      to: '20:00',
      topics: ['billing'],
      languages: ['pl'],
    };
    expect(lineOpen(worldwide, [...both, afternoon], 'Europe/Berlin', '2026-03-30T15:30:00.000Z')).toEqual(
      open('2026-03-30T18:00:00.000Z'),
    );
    expect(lineOpen(worldwide, [...both, afternoon], 'Europe/Berlin', '2026-03-30T20:00:00.000Z')).toEqual(
      closed('2026-03-31T07:00:00.000Z'),
    );
    expect(lineOpen(worldwide, [], 'Europe/Berlin', '2026-03-30T20:00:00.000Z')).toEqual({
      state: 'unknown',
      why: null,
    });
  });

  it('does not guess past the days whose holidays are known', () => {
    const window = china.phoneLines[0]!.windows.find(({ topics }) => topics.includes('billing'))!;
    expect(windowOpen(china, window, 'Asia/Shanghai', '2027-03-01T02:00:00.000Z')).toMatchObject({
      state: 'unknown',
      why: { refused: 'outside-coverage' },
    });
  });
});
