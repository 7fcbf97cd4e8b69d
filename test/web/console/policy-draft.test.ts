import { describe, expect, test } from 'vitest';
import { standsIn, wordsIn } from '../../../src/domain/language/some-words.ts';
import { daysChanges } from '../../../src/web/console/policy/changes/calendar-difference.ts';
import { fromNames, toNames } from '../../../src/web/console/policy/day/day-names.ts';
import {
  type CalendarDocument,
  patchBetween,
  patchCalendar,
} from '../../../src/web/console/policy/draft/calendar-document.ts';
import { dayOf } from '../../../src/web/console/policy/draft/day-of.ts';
import {
  changedCalendars,
  type Draft,
  draftedCalendar,
  isChanged,
  noDraft,
  rebased,
  toSend,
  withoutPart,
} from '../../../src/web/console/policy/draft/policy-draft.ts';

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

describe('calendars that come and go in a draft', () => {
  const made = { ...calendar, id: 'shop', zone: 'Europe/Berlin' };
  const began: Draft = { ...noDraft, base: 3 };

  test('a new one is sent whole, with what was done to it since, and is nothing once it is left out', () => {
    const draft: Draft = {
      ...began,
      edits: [
        { of: 'new-calendar', id: 'shop', calendar: made },
        { of: 'calendar', id: 'shop', patch: { zone: 'America/New_York' } },
      ],
    };
    expect(toSend(draft)).toEqual({ calendars: [{ ...made, zone: 'America/New_York' }], removeCalendars: [] });
    expect(isChanged(withoutPart(draft, { calendar: 'shop' }))).toBe(false);
  });

  test('one that was there is sent as removed, and one that was new and removed again is not spoken of', () => {
    const removed: Draft = {
      ...began,
      calendars: { office: calendar },
      edits: [{ of: 'removed-calendar', id: 'office' }],
    };
    expect(toSend(removed)).toEqual({ calendars: [], removeCalendars: ['office'] });
    expect(draftedCalendar(removed, 'office')).toBeNull();
    expect(draftedCalendar(removed, 'shop')).toBeUndefined();
    const both: Draft = {
      ...began,
      edits: [
        { of: 'new-calendar', id: 'shop', calendar: made },
        { of: 'removed-calendar', id: 'shop' },
      ],
    };
    expect(changedCalendars(both)).toEqual([]);
  });

  test('one that somebody else removed comes back with what was done to it here, rather than to lose that', () => {
    const draft: Draft = {
      ...began,
      calendars: { office: calendar },
      edits: [{ of: 'calendar', id: 'office', patch: { zone: 'Asia/Tokyo' } }],
    };
    const after = rebased(draft, { version: 4, calendars: {}, times: null, places: null });
    expect(after.base).toBe(4);
    expect(toSend(after).calendars).toEqual([{ ...calendar, zone: 'Asia/Tokyo' }]);
    // And one that both removed is gone.
    const gone = rebased(
      { ...draft, edits: [{ of: 'removed-calendar', id: 'office' }] },
      { version: 4, calendars: {}, times: null, places: null },
    );
    expect(isChanged(gone)).toBe(false);
  });

  test('a name and a zone are steps like any other, and stand beside what was done to the days', () => {
    const name = { en: 'Desk', ja: '窓口', 'zh-Hans': '服务台' };
    const after = patchCalendar(calendar, { name, zone: 'Asia/Tokyo', weekly: { '1': [] } });
    expect(patchBetween(calendar, after)).toEqual({ name, zone: 'Asia/Tokyo', weekly: { '1': [] } });
    expect(patchCalendar(calendar, patchBetween(calendar, after))).toEqual(after);
  });
});

describe('the name of a day', () => {
  test('keeps the languages that were given, and stays one text for all while nobody says otherwise', () => {
    expect(fromNames({ en: 'Typhoon', ja: ' ', 'zh-Hans': '' }, null)).toEqual({ en: 'Typhoon' });
    expect(fromNames(toNames('国庆节'), '国庆节')).toBe('国庆节');
    expect(fromNames({ ...toNames('国庆节'), en: 'National Day' }, '国庆节')).toEqual({
      en: 'National Day',
      ja: '国庆节',
      'zh-Hans': '国庆节',
    });
    expect(fromNames({ en: '', ja: '', 'zh-Hans': '' }, '国庆节')).toBeNull();
  });

  test('is read in English where a language is missing, else in whichever there is, and says which', () => {
    expect([
      wordsIn({ ja: '代休', en: 'Day off' }, 'zh-Hans'),
      standsIn({ ja: '代休', en: 'Day off' }, 'zh-Hans'),
    ]).toEqual(['Day off', 'en']);
    expect([wordsIn({ ja: '代休' }, 'en'), standsIn({ ja: '代休' }, 'en')]).toEqual(['代休', 'ja']);
    expect([wordsIn('国庆节', 'en'), standsIn('国庆节', 'en'), standsIn({ en: 'Day off' }, 'en')]).toEqual([
      '国庆节',
      null,
      null,
    ]);
  });
});
