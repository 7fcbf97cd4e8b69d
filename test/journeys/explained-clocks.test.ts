import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-02-13T09:30:00.000Z' });
});
afterAll(() => world.close());

describe('why this time?', () => {
  test('over the spring festival: the holidays, the make-up Saturday, the pause and its two hands are all told, in every language', async () => {
    const org = await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
    });
    const admin = await world.person(org, '21vianet', { name: '王志强' });
    const agent = await world.staff('agent', ['21vianet'], { name: '陈静' });
    // Friday 13 February 17:30 Beijing, the last but one working day: Saturday 14 is worked, 15 to 23 are not.
    world.at('2026-02-13T09:30:00.000Z');
    const { id, clock } = await world.ok(admin, 'POST', '/api/requests', aRequest({ impact: { effect: 'question' } }));
    expect(clock.dueAt).toBe('2026-02-25T09:30:00.000Z');

    const explained = await world.ok(admin, 'GET', `/api/requests/${id}/clocks`);
    const [first] = explained.items;
    expect(first).toMatchObject({ clock: 'initial-response', promise: 'commitment', dueAt: clock.dueAt });
    expect(first.plans).toMatchObject([
      {
        because: 'opened',
        policyVersion: 1,
        who: { kind: 'customer', name: '王志强' },
        calendar: { zone: 'Asia/Shanghai' },
      },
    ]);
    expect(first.specialDates.find((one: any) => one.date === '2026-02-14')).toMatchObject({ kind: 'make-up' });
    expect(first.specialDates.filter((one: any) => one.kind === 'holiday').map((one: any) => one.date)).toEqual(
      expect.arrayContaining(['2026-02-17', '2026-02-23']),
    );
    const ahead = first.stretches.reduce((sum: number, one: any) => sum + one.minutes, 0);
    expect(ahead).toBeCloseTo(first.remainingMinutes, 5);

    world.at(60);
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: '请问版本号？', asks: true });
    const both = await Promise.all([admin, agent].map((who) => world.ok(who, 'GET', `/api/requests/${id}/clocks`)));
    const of = (answer: any, kind: string) => answer.items.find((one: any) => one.clock === kind);
    expect(of(both[0], 'initial-response').reads).toBe(of(both[1], 'initial-response').reads);
    expect(of(both[0], 'initial-response')).toMatchObject({ state: 'met', metAt: '2026-02-13T10:30:00.000Z' });
    for (const item of both[0].items) expect(item.promise).not.toBe('goal');

    const sentences = await Promise.all(
      ['en', 'ja', 'zh'].map(
        async (lang) =>
          (await world.ok(admin, 'GET', `/api/requests/${id}/clocks?lang=${lang}`)).items[0].plans[0].words,
      ),
    );
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).not.toContain('server:');
  });

  test('what was true at a past moment is told as it stood then', async () => {
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['elevated'],
    });
    const admin = await world.person(org, 'worldwide');
    const agent = await world.staff('agent', ['worldwide']);
    world.at('2026-03-04T09:00:00.000Z');
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest({ severity: 'B' }));
    world.at('2026-03-04T10:00:00.000Z');
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: 'Done' });
    const then = await world.ok(admin, 'GET', `/api/requests/${id}/clocks?at=2026-03-04T09:30:00.000Z`);
    expect(then.items).toMatchObject([
      { state: 'running', consumedMinutes: 30, remainingMinutes: 90, dueAt: '2026-03-04T11:00:00.000Z' },
    ]);
    const wrong = await world.call(admin, 'GET', `/api/requests/${id}/clocks?at=yesterday`);
    expect(wrong.body.errors[0]).toMatchObject({
      path: 'at',
      message: 'expected an instant such as 2026-02-24T01:30:00.000Z',
    });
  });
});
