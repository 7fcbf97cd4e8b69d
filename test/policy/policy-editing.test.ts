import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';
import { at, type EditedPolicy, newEditedPolicy } from './edited-policy.ts';

let policy: EditedPolicy;
let world: World;
let agent: Who;
let operator: Who;
let admin: Who;

async function begin(): Promise<void> {
  // Monday 8 June 2026, 10:00 in Beijing.
  policy = await newEditedPolicy('2026-06-08T02:00:00.000Z');
  ({ world, agent, operator, admin } = policy);
}
const end = () => world.close();

const open = (given: Record<string, unknown> = {}) => world.ok(admin, 'POST', '/api/requests', aRequest(given));
const clockOf = async (id: string) => (await world.ok(admin, 'GET', `/api/requests/${id}/clocks`)).items[0];
/** Working days of China with one more holiday. */
const withHoliday = async (date: string, name?: string) => {
  const document = await policy.calendarOf('china-business-days');
  return {
    ...document,
    exceptions: { ...document.exceptions, [date]: [] },
    ...(name === undefined ? {} : { names: { ...document.names, [date]: name } }),
  };
};
describe('a calendar is edited', () => {
  beforeEach(begin);
  afterEach(end);

  test('open requests move by a step that says the version, a finished one never, and each ledger explains it', async () => {
    const [one, two, finished] = [await open(), await open({ description: 'Another' }), await open()];
    await world.ok(agent, 'POST', `/api/desk/requests/${finished.id}/answers`, { body: 'Solved.', asks: false });
    await world.ok(agent, 'POST', `/api/desk/requests/${finished.id}/resolve`, { body: 'Solved.' });
    const before = await clockOf(finished.id);
    expect((await clockOf(one.id)).dueAt).toBe('2026-06-09T02:00:00.000Z');

    world.at(60);
    const draft = { calendars: [await withHoliday('2026-06-09', '临时假日')] };
    const preview = await world.ok(operator, 'POST', `${at}/preview`, { draft });
    expect(preview.totals).toMatchObject({ moves: expect.any(Number), lateAtOnce: 0, earlier: 0 });
    expect(preview.items.filter((item: any) => item.clock === 'initial-response')).toMatchObject([
      { what: 'moves', oldDueAt: '2026-06-09T02:00:00.000Z', newDueAt: '2026-06-10T02:00:00.000Z', lateAtOnce: false },
      { what: 'moves', oldDueAt: '2026-06-09T02:00:00.000Z', newDueAt: '2026-06-10T02:00:00.000Z' },
    ]);
    expect((await clockOf(one.id)).dueAt, 'a preview moves nothing').toBe('2026-06-09T02:00:00.000Z');

    const saved = await policy.save(draft);
    expect(saved.version).toMatchObject({
      version: 2,
      origin: 'editor',
      savedBy: 'Olga Sato',
      comment: 'The State Council says so',
      parts: [{ kind: 'calendar', id: 'china-business-days', what: 'changed' }],
    });
    expect(await policy.untilMoved()).toMatchObject({ version: 2, state: 'done', lateAtOnce: 0 });

    for (const { id } of [one, two]) {
      const clock = await clockOf(id);
      expect(clock.dueAt).toBe('2026-06-10T02:00:00.000Z');
      expect(clock.plans.map((plan: any) => [plan.policyVersion, plan.dates.id, plan.dueAt])).toEqual([
        [1, 'china-business-days', '2026-06-09T02:00:00.000Z'],
        [2, 'china-business-days', '2026-06-10T02:00:00.000Z'],
      ]);
      expect(clock.plans[1].words).toContain('version 2');
      expect(clock.plans[1].words).toContain('State Council');
      expect(clock.specialDates.map((day: any) => [day.date, day.kind, day.words])).toEqual([
        ['2026-06-09', 'holiday', '临时假日 – Holiday: no time counts.'],
      ]);
      const { events } = await world.ok(admin, 'GET', `/api/requests/${id}`);
      const line = events.find((event: any) => event.kind === 'clock.retargeted');
      expect(line.words).toBe(
        'Initial response: the support policy was changed (version 2), and the due time is counted anew.',
      );
    }
    expect(await clockOf(finished.id)).toEqual(before);
  });

  test('as it stood before the change is what is shown of a moment before it', async () => {
    const { id } = await open();
    world.at(60);
    const asOf = world.clock.now;
    world.at(60);
    await policy.save({ calendars: [await withHoliday('2026-06-09')] });
    await policy.untilMoved();
    const { items } = await world.ok(admin, 'GET', `/api/requests/${id}/clocks?at=${asOf}`);
    expect(items[0]).toMatchObject({ dueAt: '2026-06-09T02:00:00.000Z' });
    expect(items[0].plans).toHaveLength(1);
  });

  test('a paused clock takes the new calendar too, and is due by it once the customer answers', async () => {
    const { id } = await open();
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: 'Which version?', asks: true });
    world.at(60);
    await policy.save({ calendars: [await withHoliday('2026-06-09')] });
    expect((await policy.untilMoved()).moved).toBe(1);
    world.at(60);
    await world.ok(admin, 'POST', `/api/requests/${id}/messages`, { body: 'Version 12.' });
    const due = (await world.ok(agent, 'GET', `/api/requests/${id}`)).clocks.find(
      (one: any) => one.state === 'running',
    );
    expect(due.dueAt > '2026-06-10T02:00:00.000Z').toBe(true);
  });

  test('where the calendar no longer reaches the due time, the preview says so and none is stated', async () => {
    const { id } = await open();
    const document = await policy.calendarOf('china-business-days');
    const exceptions = Object.fromEntries(Object.entries(document.exceptions).filter(([date]) => date < '2026-06-08'));
    const calendar = { ...document, exceptions, coverage: { ...document.coverage, to: '2026-06-08' } };
    const draft = { calendars: [calendar] };
    const check = await world.ok(operator, 'POST', `${at}/check`, { draft });
    expect(check.cautions.map((one: any) => one.reason)).toEqual(['coverage-soon', 'coverage-shorter']);
    expect(check.cautions[0].message).toContain('until 8 Jun 2026');
    const { totals, items } = await world.ok(operator, 'POST', `${at}/preview`, { draft, only: 'without-due' });
    expect(totals.withoutDue).toBe(items.length);
    expect(items[0]).toMatchObject({ withoutDue: true, newDueAt: null, lateAtOnce: false });
    await policy.save(draft);
    expect((await policy.untilMoved()).withoutDue).toBe(1);
    const clock = await clockOf(id);
    expect(clock).toMatchObject({ dueAt: null, state: 'running' });
    expect(clock.reads).toContain('ends on 8 June 2026');
  });
});

describe('a commitment is edited', () => {
  beforeEach(begin);
  afterEach(end);

  test('what is late at once is counted before, and is due at the moment of the change, never before it', async () => {
    const { id } = await open();
    world.at(120);
    const { document, cells } = await world.ok(operator, 'GET', `${at}/commitments`);
    const cell = cells.find((one: any) => one.family === null && one.topic === 'technical' && one.severity === 'B');
    expect(cell.target).toMatchObject({ kind: 'commitment', hours: 'beijing-daily', dates: 'china-business-days' });
    const targets = document.targets.map((target: any, index: number) =>
      index === cell.target.index
        ? { ...target, allowance: { unit: 'minutes', amount: 30, hours: 'beijing-daily' } }
        : target,
    );
    const draft = { targets: { ...document, targets } };
    const { cautions } = await world.ok(operator, 'POST', `${at}/check`, { draft });
    expect(cautions).toMatchObject([{ reason: 'reads-unchanged', path: ['targets', cell.target.index, 'reads'] }]);
    const { reads } = await world.ok(operator, 'POST', `${at}/reads`, {
      allowance: targets[cell.target.index].allowance,
    });
    expect(reads.en).toMatch(/^Within 30 minutes, counted in: .+\.$/);
    expect(reads.ja).toMatch(/30 分以内/);

    const { totals, items } = await world.ok(operator, 'POST', `${at}/preview`, { draft });
    expect(totals).toMatchObject({ lateAtOnce: 1, earlier: 1 });
    expect(items[0]).toMatchObject({ lateAtOnce: true, newDueAt: world.clock.now });
    await policy.save(draft, 'Half an hour from now on');
    expect(await policy.untilMoved()).toMatchObject({ moved: 1, lateAtOnce: 1 });
    expect(await clockOf(id)).toMatchObject({ dueAt: world.clock.now, targetMinutes: 30 });
  });
});

describe('two at once', () => {
  beforeEach(begin);
  afterEach(end);

  test('two operators save at once: the second is told who came first and why, and loses nothing', async () => {
    const second = await world.staff('operator', ['21vianet'], { name: 'Ben Ito' });
    const { version: base } = await world.ok(operator, 'GET', at);
    const theirs = { calendars: [await withHoliday('2026-06-09')] };
    const daily = await policy.calendarOf('beijing-daily');
    const mine = { calendars: [{ ...daily, exceptions: { ...daily.exceptions, '2026-06-10': [] } }] };
    await policy.save(theirs, 'First');
    const answer = await world.call(second, 'POST', `${at}/save`, { base, draft: mine, comment: 'Second' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'policy-conflict',
      facts: {
        version: 2,
        savedBy: 'Olga Sato',
        comment: 'First',
        parts: [{ kind: 'calendar', id: 'china-business-days', what: 'changed' }],
        overlap: [],
      },
    });
    const again = await world.call(second, 'POST', `${at}/save`, { base, draft: theirs, comment: 'Second' });
    expect(again.body.facts.overlap).toEqual([{ kind: 'calendar', id: 'china-business-days', what: 'changed' }]);
    await world.ok(second, 'POST', `${at}/save`, { base: 2, draft: mine, comment: 'Second' });
    expect((await policy.calendarOf('china-business-days')).exceptions['2026-06-09']).toEqual([]);
    expect((await policy.calendarOf('beijing-daily')).exceptions['2026-06-10']).toEqual([]);
    const { items } = await world.ok(operator, 'GET', `${at}/versions`);
    expect(items.map((one: any) => [one.version, one.savedBy, one.comment])).toEqual([
      [3, 'Ben Ito', 'Second'],
      [2, 'Olga Sato', 'First'],
      [1, null, ''],
    ]);
  });

  test('of two saves that meet in the database one is refused', async () => {
    const drafts = await Promise.all(['2026-06-09', '2026-06-10', '2026-06-11'].map((date) => withHoliday(date)));
    const answers = await Promise.all(
      drafts.map((calendar) =>
        world.call(operator, 'POST', `${at}/save`, { base: 1, draft: { calendars: [calendar] }, comment: 'At once' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  test('two instances of one install both have the new version within two seconds', async () => {
    const other = await newWorld({ now: world.clock.now, database: world.database });
    try {
      const began = Date.now();
      await policy.save({ calendars: [await withHoliday('2026-06-09')] });
      while (other.services.policies.current('21vianet').version < 2 && Date.now() - began < 10_000)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(other.services.policies.current('21vianet').version).toBe(2);
      expect(world.services.policies.current('21vianet').version).toBe(2);
      // What the one has moved, the other reads, whether or not it had read the version.
      const { id } = await open();
      const answer = await other.ok(admin, 'GET', `/api/requests/${id}/clocks`);
      expect(answer.items[0].plans[0].policyVersion).toBe(2);
    } finally {
      await other.close();
    }
  });
});

describe('what is refused', () => {
  beforeAll(begin);
  afterAll(end);

  test('each fault of a calendar is named with its place and reason, in the reader’s language, and cannot be saved', async () => {
    const document = await policy.calendarOf('china-business-days');
    const faultsOf = async (change: object, lang = 'en') =>
      (
        await world.ok(operator, 'POST', `${at}/check?lang=${lang}`, {
          draft: { calendars: [{ ...document, ...change }] },
        })
      ).faults.map(({ place, reason, message }: any) => [place, reason, message]);
    const monday = (list: unknown) => ({ weekly: { ...document.weekly, 1: list } });
    expect(
      await faultsOf(
        monday([
          ['09:00', '12:00'],
          ['11:00', '18:00'],
        ]),
      ),
    ).toEqual([['weekly.1[1]', 'overlap', '11:00–18:00 overlaps 09:00–12:00 of the same day.']]);
    expect(await faultsOf(monday([['18:00', '09:00']]))).toMatchObject([
      ['weekly.1[0][1]', 'end-not-after-start', expect.any(String)],
    ]);
    expect(await faultsOf(monday([['09:00', '48:01']]), 'ja')).toMatchObject([
      ['weekly.1[0][1]', 'bad-time', expect.stringContaining('48:01')],
    ]);
    expect(await faultsOf({ zone: 'Asia/Beijing' }, 'zh')).toEqual([
      ['zone', 'unknown-zone', '没有时区“Asia/Beijing”，应为 Asia/Shanghai 这样的名称。'],
    ]);
    expect(await faultsOf({ weekly: {}, exceptions: {} })).toMatchObject([
      ['weekly', 'never-opens', expect.any(String)],
    ]);
    expect(await faultsOf({ coverage: undefined })).toMatchObject([['coverage', 'missing', expect.any(String)]]);
    expect(await faultsOf({ exceptions: { '2027-02-29': [] } })).toMatchObject([
      ['exceptions.2027-02-29', 'bad-date', expect.any(String)],
    ]);
    expect(await faultsOf({ exceptions: { '2031-01-01': [] } })).toMatchObject([
      ['exceptions.2031-01-01', 'outside-coverage', expect.stringContaining('31 Dec 2026')],
    ]);
    const refused = await world.call(operator, 'POST', `${at}/save`, {
      base: 1,
      draft: { calendars: [{ ...document, zone: 'Nowhere/Land' }] },
      comment: 'No',
    });
    expect([refused.status, refused.body.code, refused.body.facts.faults[0].place]).toEqual([
      422,
      'policy-faults',
      'zone',
    ]);
    expect((await world.ok(operator, 'GET', at)).version).toBe(1);
  });

  test('a calendar that is still used does not go, and nothing changed is no version', async () => {
    const { faults } = await world.ok(operator, 'POST', `${at}/check`, {
      draft: { removeCalendars: ['beijing-daily'] },
    });
    expect(faults.map((one: any) => [one.part, one.reason])).toEqual([
      [{ kind: 'calendar', id: 'beijing-daily' }, 'calendar-used'],
    ]);
    // The places are named, and are those that stand beside the calendar.
    expect(faults[0].message).toContain('Topic Technical; Initial response, Technical · Severity B (high)');
    const { places } = await world.ok(operator, 'GET', `${at}/calendars/beijing-daily?lang=zh`);
    expect(places).toContainEqual(expect.stringContaining('主题“技术”'));
    expect(places).toContainEqual(expect.stringContaining('电话线路'));
    const same = await world.call(operator, 'POST', `${at}/save`, {
      base: 1,
      draft: { calendars: [await policy.calendarOf('beijing-daily')] },
      comment: 'Nothing',
    });
    expect([same.status, same.body.code]).toEqual([422, 'policy-unchanged']);
  });

  test('only operators of the edition come in', async () => {
    for (const who of [admin, agent, await world.staff('supervisor', ['21vianet'])])
      expect((await world.call(who, 'POST', `${at}/save`, { base: 1, draft: {}, comment: 'x' })).status).toBe(403);
    const elsewhere = await world.staff('operator', ['worldwide']);
    expect((await world.call(elsewhere, 'GET', at)).status).toBe(404);
    expect((await world.ok(elsewhere, 'GET', '/api/console/policy')).coverage).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ edition: expect.objectContaining({ key: '21vianet' }) })]),
    );
  });
});

describe('what is read', () => {
  beforeAll(begin);
  afterAll(end);

  test('a year at a glance: holidays, make-up days, names and the coverage’s end', async () => {
    const { glance, coverage, usedBy } = await world.ok(
      operator,
      'GET',
      `${at}/calendars/china-business-days?year=2026`,
    );
    expect(glance.days).toHaveLength(365);
    const day = (date: string) => glance.days.find((one: any) => one.date === date);
    expect(day('2026-10-01')).toMatchObject({ kind: 'holiday', open: [], weekday: 4 });
    expect(day('2026-10-10')).toMatchObject({ kind: 'make-up', open: [['09:00', '18:00']], weekday: 6 });
    expect(day('2026-06-08')).toMatchObject({ kind: 'ordinary', open: [['09:00', '18:00']] });
    expect(coverage).toMatchObject({ to: '2026-12-31', daysLeft: 206, state: 'known' });
    expect(usedBy.length).toBeGreaterThan(0);
    const next = await world.ok(operator, 'GET', `${at}/calendars/china-business-days?year=2027`);
    expect(next.glance.counts).toMatchObject({ unknown: 365, open: 0 });
  });

  test('the picture that an edition names comes from the version in force, whatever lies in the folder', async () => {
    const { files } = await world.ok(operator, 'GET', `${at}/export`);
    const stored = files.find((file: any) => file.path === 'pictures/wechat.svg');
    const response = await fetch(`${world.base}/pages/editions/21vianet/pictures/wechat.svg`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await response.text()).toBe(stored.content);
    expect((await fetch(`${world.base}/pages/editions/21vianet/targets.json`)).status).toBe(404);
  });

  test('a calendar file is previewed, named in the reader’s language, and what it proposes can be saved', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      ...[
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART;VALUE=DATE:20260703',
        'DTEND;VALUE=DATE:20260706',
        'SUMMARY:公司日（休）',
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'UID:2', 'DTSTART:20260703T090000', 'SUMMARY:会议', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    const path = `${at}/calendars/china-business-days/import?lang=zh`;
    const found = await world.ok(operator, 'POST', path, { format: 'ics', text });
    expect(found.changes.map((change: any) => [change.date, change.kind])).toEqual([
      ['2026-07-03', 'holiday'],
      ['2026-07-04', 'holiday'],
      ['2026-07-05', 'holiday'],
    ]);
    expect(found.skipped).toMatchObject([{ line: 8, reason: 'timed', message: '含有具体时刻；只导入全天事件。' }]);
    const check = await world.ok(operator, 'POST', `${at}/check`, { draft: { calendars: [found.calendar] } });
    expect(check).toMatchObject({
      faults: [],
      parts: [{ kind: 'calendar', id: 'china-business-days', what: 'changed' }],
    });
    const { glance } = await world.ok(operator, 'POST', `${at}/glance`, { calendar: found.calendar, year: 2026 });
    expect(glance.days.find((day: any) => day.date === '2026-07-04')).toMatchObject({
      kind: 'holiday',
      name: '公司日（休）',
    });
  });

  test('a calendar with fewer than 60 known days ahead is named to the operator', async () => {
    expect((await world.ok(operator, 'GET', '/api/console/policy')).coverage).toEqual([]);
    world.at('2026-11-02T02:00:00.000Z');
    const { coverage } = await world.ok(operator, 'GET', '/api/console/policy');
    expect(coverage.map((one: any) => one.calendar.id)).toContain('china-business-days');
    expect(coverage[0].calendar.coverage).toMatchObject({ daysLeft: 59, state: 'soon' });
    // And to whoever reads the log, once a day.
    const lines = () => world.log.filter((line) => line.includes('"calendar":"china-business-days"'));
    for (const until = Date.now() + 10_000; lines().length === 0 && Date.now() < until; )
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('"daysLeft":59');
  });
});
