import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lackOf } from '../../../src/domain/attendance/attendance.ts';
import { shiftChangeAfter } from '../../../src/domain/attendance/shift-change.ts';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import { shiftsSchema } from '../../../src/domain/edition/shifts.ts';
import { instantAt } from '../../../src/domain/time/instant.ts';
import { china } from '../../editions/house.ts';
import { at } from '../clock/story.ts';

const edition = china;

const instant = (time: string) => (time === '24:00' ? at('2026-06-09T00:00+08:00') : at(`2026-06-08T${time}+08:00`));
const history = (...lines: [string, string, string?][]): LedgerEvent[] =>
  lines.map(([time, kind, actorId], index) => ({
    seq: index + 1,
    at: instant(time),
    actorKind: actorId ? 'support' : 'customer',
    actorId: actorId ?? null,
    kind,
    data: {},
  }));
const lack = (ownerId: string | null, lines: LedgerEvent[], more: object = {}) =>
  lackOf(edition, { severity: 'A', state: 'open', ownerId, ...more }, lines);

test('an A that nobody owns is warned of at once, and again every quarter of an hour', () => {
  const opened = history(['10:00', 'request.opened']);
  expect(lack(null, opened)).toEqual({
    kind: 'unattended',
    says: 'missing',
    since: instant('10:00'),
    warnAt: instant('10:00'),
    isAgain: false,
  });
  expect(lack(null, history(['10:00', 'request.opened'], ['10:00', 'owner.missing']))).toMatchObject({
    warnAt: instant('10:15'),
    isAgain: true,
  });
  expect(lack('li', opened)).toMatchObject({ kind: 'handover-due', since: instant('16:00') });
});

test('given back to the queue, or raised while nobody owns it, it is warned of anew', () => {
  for (const kind of ['request.returned', 'severity.changed', 'request.reopened'])
    expect(
      lack(null, history(['10:00', 'request.opened'], ['10:00', 'owner.missing'], ['10:05', kind, 'chen'])),
      kind,
    ).toMatchObject({ since: instant('10:05'), warnAt: instant('10:05') });
});

test('handed over, it is taken up within a quarter of an hour, by a word or by taking it', () => {
  const given: [string, string, string?][] = [
    ['10:00', 'request.opened'],
    ['10:05', 'request.taken', 'chen'],
    ['18:00', 'request.handed-over', 'chen'],
  ];
  expect(lack('li', history(...given))).toMatchObject({
    kind: 'not-taken-up',
    since: instant('18:00'),
    warnAt: instant('18:15'),
  });
  for (const kind of ['owner.took-up', 'note.written', 'request.answered'])
    expect(lack('li', history(...given, ['18:10', kind, 'li'])), kind).toMatchObject({
      kind: 'handover-due',
    });
  expect(lack('li', history(...given, ['18:10', 'note.written', 'chen']))).toMatchObject({ kind: 'not-taken-up' });
});

test('a B asks for none of it, and nobody cares for what is solved', () => {
  expect(lack(null, history(['10:00', 'request.opened']), { severity: 'B' })).toBeNull();
  expect(lack(null, history(['10:00', 'request.opened']), { state: 'resolved' })).toBeNull();
});

describe('at the end of each shift', () => {
  const taken: [string, string, string?][] = [
    ['09:00', 'request.opened'],
    ['09:05', 'request.taken', 'chen'],
  ];

  test('a written hand-over is asked for, missed after half an hour, and reminded of at each change that follows', () => {
    expect(lack('chen', history(...taken))).toEqual({
      kind: 'handover-due',
      says: 'handover-asked',
      since: instant('16:00'),
      by: instant('16:30'),
      warnAt: instant('16:00'),
      isAgain: false,
    });
    const asked: typeof taken = [...taken, ['16:00', 'owner.handover-asked']];
    expect(lack('chen', history(...asked))).toMatchObject({ says: 'handover-missing', warnAt: instant('16:30') });
    expect(lack('chen', history(...asked, ['16:30', 'owner.handover-missing']))).toMatchObject({
      since: instant('16:00'),
      warnAt: instant('24:00'),
      isAgain: true,
    });
  });

  test('asked late, because nobody was there to ask, the half hour counts from the asking', () => {
    expect(lack('chen', history(...taken, ['19:10', 'owner.handover-asked']))).toMatchObject({
      since: instant('16:00'),
      by: instant('19:40'),
    });
  });

  test('whoever took it within half an hour before the change belongs to the next shift', () => {
    const at = (time: string) => lack('chen', history(['09:00', 'request.opened'], [time, 'request.taken', 'chen']));
    expect(at('15:29')).toMatchObject({ since: instant('16:00') });
    expect(at('15:30')).toMatchObject({ since: instant('24:00') });
  });

  test.each(['request.handed-over', 'owner.stayed'])('%s begins the next shift; a note alone does not', (kind) => {
    const asked: typeof taken = [...taken, ['16:00', 'owner.handover-asked'], ['16:10', 'note.written', 'chen']];
    expect(lack('chen', history(...asked))).toMatchObject({ says: 'handover-missing' });
    const owner = kind === 'owner.stayed' ? 'chen' : 'li';
    const then: typeof taken = [...asked, ['16:20', kind, 'chen'], ['16:25', 'note.written', owner]];
    expect(lack(owner, history(...then))).toMatchObject({ says: 'handover-asked', since: instant('24:00') });
  });

  test('whoever became its owner by a call answers for it from the call on, not from the opening', () => {
    expect(lack('chen', history(['07:10', 'request.opened'], ['08:05', 'call.missed', 'chen']))).toMatchObject({
      since: instant('16:00'),
    });
  });

  test('a change of shift is found on any day of any zone, and each once', () => {
    const moments = fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2027-01-01T00:00Z') });
    const zones = fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York', 'Australia/Lord_Howe');
    const day = fc.uniqueArray(fc.constantFrom('00:00', '02:30', '08:00', '12:15', '16:00', '23:59'), { minLength: 1 });
    fc.assert(
      fc.property(moments, zones, fc.array(day, { minLength: 7, maxLength: 7 }), (from, zone, days) => {
        const weekly = Object.fromEntries(days.map((times, index) => [index + 1, times.toSorted()]));
        const shifts = shiftsSchema.parse({ zone, weekly, handedOverWithinMinutes: 30 });
        const next = shiftChangeAfter(shifts, instantAt(from))!;
        expect(Date.parse(next)).toBeGreaterThan(from);
        // Nobody's shift lasts longer than two days, even where one date has a single early change and the next a late one.
        expect(Date.parse(next) - from).toBeLessThanOrEqual(49 * 3_600_000);
        const before = instantAt(from + Math.floor((Date.parse(next) - from) / 2));
        expect(shiftChangeAfter(shifts, before)).toBe(next);
      }),
    );
  });

  test('shifts that never change on a weekday, or not in order, are refused with path and reason', () => {
    const { weekly } = edition.severities[0]!.attended!.shifts!;
    const wrong = { zone: 'Asia/Nowhere', weekly: { ...weekly, '3': [], '5': ['16:00', '08:00'] } };
    const { error } = shiftsSchema.safeParse({ ...wrong, handedOverWithinMinutes: 30 });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'zone: expected a time zone such as Asia/Shanghai, came "Asia/Nowhere"',
      'weekly.3: expected at least one change of shift on every weekday, came none',
      'weekly.5.1: expected each change of shift after the one before, came 08:00 after 16:00',
    ]);
  });
});
