import { expect, test } from 'vitest';
import { lackOf } from '../../../src/domain/attendance/attendance.ts';
import type { LedgerEvent } from '../../../src/domain/clock/ledger-event.ts';
import { china } from '../../editions/house.ts';
import { at } from '../clock/story.ts';

const edition = structuredClone(china);
for (const severity of edition.severities) if (severity.key === 'A') severity.attended = { takenUpWithinMinutes: 15 };

const instant = (time: string) => at(`2026-06-08T${time}+08:00`);
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
  expect(lack(null, opened)).toEqual({ kind: 'unattended', since: instant('10:00'), warnAt: instant('10:00') });
  expect(lack(null, history(['10:00', 'request.opened'], ['10:00', 'owner.missing']))?.warnAt).toBe(instant('10:15'));
  expect(lack('li', opened)).toBeNull();
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
  expect(lack('li', history(...given))).toEqual({
    kind: 'not-taken-up',
    since: instant('18:00'),
    warnAt: instant('18:15'),
  });
  for (const kind of ['owner.took-up', 'note.written', 'request.answered'])
    expect(lack('li', history(...given, ['18:10', kind, 'li'])), kind).toBeNull();
  expect(lack('li', history(...given, ['18:10', 'note.written', 'chen']))).not.toBeNull();
});

test('a B asks for none of it, and nobody cares for what is solved', () => {
  expect(lack(null, history(['10:00', 'request.opened']), { severity: 'B' })).toBeNull();
  expect(lack(null, history(['10:00', 'request.opened']), { state: 'resolved' })).toBeNull();
});
