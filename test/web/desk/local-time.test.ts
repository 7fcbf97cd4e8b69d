import { describe, expect, test } from 'vitest';
import { instantOf, localOf } from '../../../src/web/desk/time/local-time.ts';

describe('a time typed into a field', () => {
  test.each([
    ['2026-03-04T10:00', 'Asia/Shanghai', '2026-03-04T02:00:00.000Z'],
    ['2026-07-01T10:00', 'Europe/Dublin', '2026-07-01T09:00:00.000Z'],
    ['2026-01-01T00:30', 'Asia/Kathmandu', '2025-12-31T18:45:00.000Z'],
    // The last hour before the clocks go forward, and the first after.
    ['2026-03-29T00:59', 'Europe/Berlin', '2026-03-28T23:59:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T04:00', 'Europe/Berlin', '2026-10-25T03:00:00.000Z'],
  ])('%s in %s is the instant %s, and back', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localOf(instant, zone)).toBe(local);
  });

  test('an hour that the clocks skip becomes the one that follows', () => {
    expect(localOf(instantOf('2026-03-29T02:30', 'Europe/Berlin') ?? '', 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  test('half a time is none', () => {
    for (const typed of ['', '2026-03-04', '2026-13-40T10:00', 'noon']) expect(instantOf(typed, 'UTC')).toBeNull();
  });
});
