import { describe, expect, test } from 'vitest';
import { daysChanges } from '../../../src/web/console/policy/changes/calendar-difference.ts';
import {
  type CalendarDocument,
  patchBetween,
  patchCalendar,
} from '../../../src/web/console/policy/draft/calendar-document.ts';
import { dayOf } from '../../../src/web/console/policy/draft/day-of.ts';
import { type Draft, draftedCalendar, isChanged, noDraft } from '../../../src/web/console/policy/draft/policy-draft.ts';

const calendar: CalendarDocument = {
  id: 'office',
  name: { en: 'Office', ja: '営業所', 'zh-Hans': '办公室' },
  zone: 'Asia/Shanghai',
  weekly: { '1': [['09:00', '18:00']], '2': [['09:00', '18:00']] },
  exceptions: { '2026-10-01': [] },
  names: { '2026-10-01': { en: 'National Day', ja: '国慶節', 'zh-Hans': '国庆节' } },
  coverage: { from: '2026-01-01', to: '2026-12-31' },
};

describe('a draft of a calendar', () => {
  test('closes and opens days, in the order of their dates, and leaves the rest as it is', () => {
    const patched = patchCalendar(calendar, {
      days: {
        '2026-05-01': { open: [], name: 'Labour Day' },
        '2026-02-14': { open: [['09:00', '18:00']], name: null },
      },
    });
    expect(Object.keys(patched.exceptions)).toEqual(['2026-02-14', '2026-05-01', '2026-10-01']);
    expect(patched.names).toEqual({ '2026-05-01': 'Labour Day', '2026-10-01': calendar.names?.['2026-10-01'] });
    expect(patched.weekly).toEqual(calendar.weekly);
  });

  test('puts a day back to its weekday, and its name goes with it', () => {
    const patched = patchCalendar(calendar, { days: { '2026-10-01': { open: null, name: null } } });
    expect(patched.exceptions).toEqual({});
    expect('names' in patched).toBe(false);
  });

  test('leads from what it was to what it is, whatever was done in between', () => {
    const after = patchCalendar(calendar, {
      days: { '2026-10-01': { open: null, name: null }, '2026-10-02': { open: [], name: 'Moved' } },
      weekly: { '1': [] },
      coverage: { from: '2026-01-01', to: '2027-12-31' },
    });
    expect(patchCalendar(calendar, patchBetween(calendar, after))).toEqual(after);
    expect(patchBetween(after, after)).toEqual({});
  });

  test('tells days side by side that change alike as one change', () => {
    const off = { open: [], name: 'Golden Week' } as const;
    const after = patchCalendar(calendar, { days: { '2026-05-01': off, '2026-05-02': off, '2026-05-04': off } });
    expect(daysChanges(calendar, after).map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-01', '2026-05-02'],
      ['2026-05-04', '2026-05-04'],
    ]);
  });

  test('says what kind of day each is', () => {
    const patched = patchCalendar(calendar, {
      days: {
        '2026-02-14': { open: [['09:00', '18:00']], name: null },
        '2026-02-16': { open: [['10:00', '12:00']], name: null },
      },
    });
    // Monday, Wednesday, holiday, a Saturday that is worked, a Monday with other hours, after the known days.
    expect(
      ['2026-10-05', '2026-10-07', '2026-10-01', '2026-02-14', '2026-02-16', '2027-01-01'].map(
        (date) => dayOf(patched, date).kind,
      ),
    ).toEqual(['open', 'closed', 'holiday', 'make-up', 'special', 'unknown']);
  });

  test('can be undone to nothing, and put upon what somebody else saved', () => {
    const close = {
      of: 'calendar',
      id: 'office',
      patch: { days: { '2026-10-05': { open: [], name: null } } },
    } as const;
    const draft: Draft = { ...noDraft, base: 3, calendars: { office: calendar }, edits: [close] };
    expect(isChanged(draft)).toBe(true);
    expect(isChanged({ ...draft, edits: [], undone: [close] })).toBe(false);
    const theirs = patchCalendar(calendar, { days: { '2026-12-25': { open: [], name: 'Christmas' } } });
    const rebased = draftedCalendar({ ...draft, base: 4, calendars: { office: theirs } }, 'office');
    expect(Object.keys(rebased?.exceptions ?? {})).toEqual(['2026-10-01', '2026-10-05', '2026-12-25']);
  });
});
