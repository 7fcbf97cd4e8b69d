import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let agent: Who;
let admin: Who;
beforeAll(async () => {
  // Thursday 31 December 2026, 10:00 in Beijing: the working days of 2027 are not known.
  world = await newWorld({ now: '2026-12-31T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet']);
  const plans = [{ plan: 'office-365-e3' }];
  const org = await world.organisation({ edition: '21vianet', country: 'CN', zone: 'Asia/Shanghai', plans });
  admin = await world.person(org, '21vianet');
});
afterAll(() => world.close());

const says = {
  en: 'No due time, because the calendar “Working days of the State Council calendar, 09:00–18:00 Beijing time” ends on 31 December 2026.',
  ja: 'カレンダー「中国国務院の定める営業日 9:00～18:00（北京時間）」が 2026年12月31日で終わるため、応答期限はありません。',
  zh: '由于日历“国务院公布的法定工作日 9:00–18:00（北京时间）”截止于 2026年12月31日，因此没有响应期限。',
};

test('a time past the calendar is never guessed: before and after sending, in the queue and in “why this time” it says which calendar ends when, in every language', async () => {
  const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
  for (const [lang, sentence] of Object.entries(says)) {
    const proposal = await world.ok(admin, 'POST', `/api/intake/proposal?lang=${lang}`, {
      topic: 'technical',
      impact: aRequest().impact,
    });
    expect(proposal.target).toMatchObject({
      kind: 'commitment',
      dueAt: null,
      words: expect.stringContaining(sentence),
    });
    const own = await world.ok(admin, 'GET', `/api/requests/${id}?lang=${lang}`);
    const list = await world.ok(admin, 'GET', `/api/requests?lang=${lang}`);
    const queue = await world.ok(agent, 'GET', `/api/desk/requests?edition=21vianet&lang=${lang}`);
    const why = await world.ok(admin, 'GET', `/api/requests/${id}/clocks?lang=${lang}`);
    for (const clock of [own.clock, own.clocks[0], list.items[0].clock, queue.items[0].clock, why.items[0]])
      expect(clock).toMatchObject({
        state: 'running',
        dueAt: null,
        calendarEndsOn: '2026-12-31',
        reads: expect.stringContaining(sentence),
      });
  }
});

test('a time that the calendar knows says nothing of its end', async () => {
  world.at('2026-12-30T02:00:00.000Z');
  const { clock } = await world.ok(admin, 'POST', '/api/requests', aRequest());
  expect(clock).toMatchObject({ dueAt: '2026-12-31T02:00:00.000Z', calendarEndsOn: null });
  expect(clock.reads).not.toContain('ends on');
});
