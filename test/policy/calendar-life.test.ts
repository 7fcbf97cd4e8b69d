import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRequest, type Who, type World } from '../support/world.ts';
import { at, type EditedPolicy, newEditedPolicy } from './edited-policy.ts';

let policy: EditedPolicy;
let world: World;
let operator: Who;
let admin: Who;

const begin = (now: string) => async () => {
  policy = await newEditedPolicy(now);
  ({ world, operator, admin } = policy);
};
const end = () => world.close();

describe('the zone of a calendar is changed', () => {
  // Friday 30 October 2026, 10:00 in Beijing; in New York Thursday evening, and the clocks go back on Sunday.
  beforeEach(begin('2026-10-30T02:00:00.000Z'));
  afterEach(end);

  test('the preview moves a due time over the clock change of the new zone, and the save does just that', async () => {
    const { id } = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({ impact: { effect: 'question', who: 'one', 'way-round': 'usable', stakes: 'little' } }),
    );
    const clockOf = async () => (await world.ok(admin, 'GET', `/api/requests/${id}/clocks`)).items[0];
    // Severity C, three business days: Monday, Tuesday, Wednesday at 10:00 in Beijing.
    expect((await clockOf()).dueAt).toBe('2026-11-04T02:00:00.000Z');

    const moved = await Promise.all(
      ['beijing-daily', 'china-business-days'].map(async (one) => ({
        ...(await policy.calendarOf(one)),
        zone: 'America/New_York',
      })),
    );
    const draft = { calendars: moved };
    const { faults, cautions } = await policy.check(draft);
    expect(faults).toEqual([]);
    expect(cautions.filter((one: any) => one.reason === 'zone-changed').map((one: any) => one.message)).toContain(
      'The hours count in America/New_York instead of Asia/Shanghai: the same wall times are other moments.',
    );
    const { totals, items } = await world.ok(operator, 'POST', `${at}/preview`, { draft });
    // Thursday 22:00 there: Friday, Monday, Tuesday at 22:00, by then an hour further from UTC.
    expect(items.find((item: any) => item.clock === 'initial-response')).toMatchObject({
      what: 'moves',
      oldDueAt: '2026-11-04T02:00:00.000Z',
      newDueAt: '2026-11-04T03:00:00.000Z',
    });
    expect(totals.lateAtOnce).toBe(0);

    await policy.save(draft, 'The desk moves to New York');
    await policy.untilMoved();
    const clock = await clockOf();
    expect(clock.dueAt).toBe('2026-11-04T03:00:00.000Z');
    expect(clock.plans.at(-1)).toMatchObject({ policyVersion: 2 });
    expect(clock.zoneChanges.map((one: any) => one.words).join()).not.toBe('');
  });

  test('of a calendar that is still being edited the clock changes are those of the zone it is to have', async () => {
    const document = await policy.calendarOf('beijing-daily');
    const { glance } = await world.ok(operator, 'POST', `${at}/glance`, {
      calendar: { ...document, zone: 'Europe/Berlin' },
      year: 2026,
    });
    const days = glance.days.filter((day: any) => day.clockChange !== null);
    expect(days.map((day: any) => day.date)).toEqual(['2026-03-29', '2026-10-25']);
  });
});

describe('a calendar comes, is renamed and goes', () => {
  beforeAll(begin('2026-06-08T02:00:00.000Z'));
  afterAll(end);

  const shop = {
    id: 'shop',
    name: { en: 'Shop', ja: '店舗', 'zh-Hans': '门店' },
    zone: 'Europe/Berlin',
    weekly: { '1': [['09:00', '18:00']] },
    exceptions: {},
    coverage: { from: '2026-01-01', to: '2026-12-31' },
  };

  test('a new one is a file of its own; a commitment of the same draft may count on it, and read its name', async () => {
    const { document } = await world.ok(operator, 'GET', `${at}/commitments`);
    const allowance = { unit: 'minutes', amount: 60, hours: 'shop' };
    const { reads } = await world.ok(operator, 'POST', `${at}/reads`, { allowance, names: { shop: shop.name } });
    expect(reads.ja).toContain('店舗');
    const targets = {
      ...document,
      targets: document.targets.map((one: any, index: number) => (index === 0 ? { ...one, allowance, reads } : one)),
    };
    expect((await policy.check({ targets })).faults.map((one: any) => one.reason)).toEqual(['unknown-name']);
    expect((await policy.check({ calendars: [shop], targets })).faults).toEqual([]);

    const { version } = await policy.save({ calendars: [shop] });
    expect(version.parts).toEqual([{ kind: 'calendar', id: 'shop', what: 'added' }]);
    expect(await world.ok(operator, 'GET', `${at}/calendars/shop`)).toMatchObject({
      zone: 'Europe/Berlin',
      places: [],
    });
    // While a draft counts on it, the same draft cannot remove it.
    const both = await policy.check({ targets, removeCalendars: ['shop'] });
    expect(both.faults).toMatchObject([{ reason: 'calendar-used', part: { kind: 'calendar', id: 'shop' } }]);
  });

  test('a name must be there in every language; with it, what counts on the calendar stays', async () => {
    const document = await policy.calendarOf('beijing-daily');
    const renamed = (name: object) => ({ calendars: [{ ...document, name }] });
    const { faults } = await policy.check(renamed({ en: 'All days', ja: '', 'zh-Hans': '每天' }));
    expect(faults).toMatchObject([{ part: { id: 'beijing-daily' }, place: 'name.ja', reason: 'no-words' }]);
    const { totals } = await world.ok(operator, 'POST', `${at}/preview`, {
      draft: renamed({ en: 'All days', ja: '毎日', 'zh-Hans': '每天' }),
    });
    expect(totals.moves).toBe(0);
    await policy.save(renamed({ en: 'All days', ja: '毎日', 'zh-Hans': '每天' }), 'Said shorter');
    const { name, places } = await world.ok(operator, 'GET', `${at}/calendars/beijing-daily?lang=ja`);
    expect([name, places.length > 0]).toEqual(['毎日', true]);
  });

  test('one that nothing counts on goes, and stays in the versions before', async () => {
    const { version } = await policy.save({ removeCalendars: ['shop'] }, 'The shop closed');
    expect(version.parts).toEqual([{ kind: 'calendar', id: 'shop', what: 'removed' }]);
    expect((await world.call(operator, 'GET', `${at}/calendars/shop`)).status).toBe(404);
    const before = await world.ok(operator, 'GET', `${at}/calendars/shop?version=${version.version - 1}`);
    expect(before.document.zone).toBe('Europe/Berlin');
  });

  test('a day may be named in some languages; the others read the English, or whichever there is', async () => {
    const document = await policy.calendarOf('china-business-days');
    const named = (names: object) => ({
      ...document,
      exceptions: { ...document.exceptions, '2026-06-09': [], '2026-06-10': [] },
      names: { ...document.names, ...names },
    });
    const calendar = named({ '2026-06-09': { ja: '創立記念日', en: 'Founding day' }, '2026-06-10': { ja: '代休' } });
    const nameOn = async (lang: string) => {
      const { glance } = await world.ok(operator, 'POST', `${at}/glance?lang=${lang}`, { calendar, year: 2026 });
      return ['2026-06-09', '2026-06-10'].map((date) => glance.days.find((day: any) => day.date === date).name);
    };
    expect(await nameOn('ja')).toEqual(['創立記念日', '代休']);
    expect(await nameOn('zh')).toEqual(['Founding day', '代休']);
    expect((await policy.check({ calendars: [calendar] })).faults).toEqual([]);
    expect((await policy.check({ calendars: [named({ '2026-06-09': {} })] })).faults).toMatchObject([
      { place: 'names.2026-06-09', reason: 'no-words' },
    ]);
    await policy.save({ calendars: [calendar] });
    const { files } = await world.ok(operator, 'GET', `${at}/export`);
    const file = files.find(({ path }: any) => path === 'calendars/china-business-days.json');
    expect(file.content).toContain('"2026-06-10": { "ja": "代休" }');
  });
});

describe('a topic and a phone line are given another calendar', () => {
  // Friday 2 October 2026, a holiday in China.
  beforeEach(begin('2026-10-02T02:00:00.000Z'));
  afterEach(end);
  const places = async () =>
    Object.fromEntries(
      (await world.ok(operator, 'GET', at)).places.map((one: any) => [one.place, one.calendar]),
    ) as Record<string, string>;

  test('the preview moves what counts by the topic, the save writes nothing else, and the line opens by it', async () => {
    const { id } = await world.ok(
      admin,
      'POST',
      '/api/requests',
      aRequest({ topic: 'billing', category: 'understanding-the-bill' }),
    );
    const clockOf = async () => (await world.ok(admin, 'GET', `/api/requests/${id}/clocks`)).items[0] ?? null;
    const before = await places();
    expect(before).toMatchObject({
      'topics/billing/hours': 'china-business-days',
      'phone/CN/china-business-days': 'china-business-days',
    });
    const draft = {
      choices: [
        { place: 'topics/billing/hours', calendar: 'beijing-daily' },
        { place: 'topics/billing/dates', calendar: 'beijing-daily' },
        { place: 'phone/CN/china-business-days', calendar: 'beijing-daily' },
      ],
    };
    expect((await policy.check(draft)).faults).toEqual([]);
    const { totals } = await world.ok(operator, 'POST', `${at}/preview`, { draft });
    expect(totals.earlier, 'an internal goal no longer waits for the end of the holidays').toBeGreaterThan(0);
    const { version } = await policy.save(draft);
    expect(version.parts).toEqual([
      { kind: 'file', id: 'phone-edits.json', what: 'changed' },
      { kind: 'file', id: 'topics.json', what: 'changed' },
    ]);
    expect(await places()).toMatchObject({ 'topics/billing/hours': 'beijing-daily' });
    expect(Object.keys(await places())).not.toContain('phone/CN/china-business-days');
    expect(await clockOf()).toBeNull();
  });

  test('an unknown calendar or place is refused at its file, and what they counted on can then be removed', async () => {
    const spare = { ...(await policy.calendarOf('china-business-days')), id: 'spare-days' };
    const choice = { place: 'topics/billing/hours', calendar: 'spare-days' };
    expect((await policy.check({ choices: [choice] })).faults).toMatchObject([
      { part: { kind: 'file', id: 'topics.json' }, reason: 'unknown-name' },
    ]);
    const nobody = { place: 'topics/nobody/hours', calendar: 'beijing-daily' };
    expect((await policy.check({ choices: [nobody] })).faults).toMatchObject([
      { part: { kind: 'file', id: 'topics.json' }, reason: 'unknown-name' },
    ]);
    await policy.save({ calendars: [spare], choices: [choice] });
    expect((await policy.check({ removeCalendars: ['spare-days'] })).faults).toMatchObject([
      { part: { kind: 'calendar', id: 'spare-days' }, reason: 'calendar-used' },
    ]);
    const back = { removeCalendars: ['spare-days'], choices: [{ ...choice, calendar: 'beijing-daily' }] };
    expect((await policy.check(back)).faults).toEqual([]);
    await policy.save(back);
  });
});
