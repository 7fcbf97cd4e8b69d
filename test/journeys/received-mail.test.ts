import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { outboxQueue } from '../../src/adapters/postgres/outbox-queue.ts';
import type { Language } from '../../src/domain/language/language.ts';
import { formatInstant } from '../../src/web/kit/time/format-instant.ts';
import { deliverMails } from '../../src/worker/deliver-mails.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let connected: Connected;
beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 2, onError: () => {} });
});
afterAll(async () => {
  await connected.close();
  await world.close();
});

async function admin(edition: string, language: Language, zone: string, given: { agreements?: string[] } = {}) {
  // The organisation lies elsewhere than the person: the mail reads as their screen does.
  const org = await world.organisation({
    edition,
    zone: 'America/New_York',
    plans: [{ plan: 'office-365-e3' }],
    ...given,
  });
  return world.person(org, edition, { language, zone, phone: '+49 30 5550100' });
}
async function opened(who: Who, given: Record<string, unknown>) {
  const request = await world.ok(who, 'POST', '/api/requests', aRequest({ ...given, contact: contactOf(who) }));
  const mails: { to: string; text: string }[] = [];
  await deliverMails(
    outboxQueue(connected.db),
    async (mail) => {
      mails.push(mail);
    },
    { name: 'test', speak: world.services.speak, publicUrl: 'http://support.example' },
  );
  const mail = mails.find((one) => one.to === who.email && one.text.includes(request.number));
  const shown = await world.ok(who, 'GET', `/api/requests/${request.id}`);
  return {
    text: mail?.text ?? '',
    contact: shown.contact,
    clock: shown.clocks.find((one: any) => one.clock === 'initial-response'),
  };
}
const contactOf = (who: Who) => ({ phone: '+86 10 5550 1234', email: who.email, reachable: true });
const grave = {
  severity: 'A',
  impact: { effect: 'stopped', who: 'all' },
  impactStatement: 'All stopped',
  peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
};

const advanced = { agreements: ['advanced'] };

describe('the mail that a request was received', () => {
  test.each([
    ['21vianet', 'en', 'Europe/Berlin', advanced, 'Initial response (commitment), due Mon, 8 Jun 2026, 05:00 GMT+2.'],
    ['21vianet', 'zh-Hans', 'Asia/Shanghai', advanced, '初始响应（响应承诺）期限：2026年6月8日'],
    ['worldwide', 'ja', 'Asia/Tokyo', {}, '初期応答の目標（目安、約束ではありません）: 2026年6月8日'],
    ['worldwide', 'en', 'Australia/Sydney', {}, 'Initial response (objective, not a commitment), due Mon, 8 Jun 2026'],
  ] as const)('%s, %s, %s: states the first answer as the screen does, in the same zone', async (edition, language, zone, given, line) => {
    const who = await admin(edition, language, zone, {
      ...given,
      agreements: [...('agreements' in given ? given.agreements : [])],
    });
    const { text, clock } = await opened(who, { ...grave, language });
    expect(clock.dueAt).toBe('2026-06-08T03:00:00.000Z');
    expect(text).toContain(line);
    const screen = formatInstant(clock.dueAt, { language, zone, now: Date.parse(world.clock.now) });
    const parts = screen.match(/\d\d:\d\d|GMT[+-]\d+/g) ?? [];
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(text).toContain(part);
    // The sentence below it is the screen's own.
    const reading = text.split('\n').find((one) => one !== '' && clock.reads.startsWith(one));
    expect(reading?.length).toBeGreaterThan(10);
  });

  test.each([
    ['en', 'No separate time is promised for the call: the call that reaches you is the initial response.'],
    ['ja', 'お電話だけの時刻の約束はありません。つながったお電話が初期応答となります。'],
    ['zh-Hans', '回电没有单独承诺的时间：接通的电话即为初始响应。'],
  ] as const)('%s: says what holds for the call that was asked for, as the screen does, without the number', async (language, told) => {
    const who = await admin('worldwide', language, 'Asia/Shanghai');
    const { text, contact, clock } = await opened(who, { ...grave, language, contactMethod: 'call-back' });
    expect(clock.dueAt).not.toBeNull();
    expect(text).toContain(told);
    expect(text).not.toContain('5550 1234');
    expect(contact.callReads).toContain(told);
    expect(contact.callReads).toContain('+86 10 5550 1234');
    const asked = await opened(who, { ...grave, language, contactMethod: 'portal-message' });
    expect(asked.text).not.toContain(told);
    expect(asked.contact.callReads).toBeNull();
  });

  test('says so where no time is committed, and never names the goal that support keeps to itself', async () => {
    const who = await admin('worldwide', 'ja', 'Asia/Tokyo');
    const { text, clock } = await opened(who, {
      severity: 'C',
      impact: { effect: 'question' },
      language: 'ja',
    });
    expect(clock).toBeUndefined();
    expect(text).toContain('このリクエストには応答時間の約束がありません。');
    expect(text).not.toContain('社内目標');
    expect(text).not.toMatch(/\d\d:\d\d/);
  });

  test('where the calendar ends before the time is due, it says that and names no time', async () => {
    world.at('2035-12-31T15:30:00.000Z');
    const who = await admin('21vianet', 'en', 'Asia/Shanghai', { agreements: ['advanced'] });
    const { text } = await opened(who, { ...grave, language: 'en' });
    expect(text).toContain('No due time, because the calendar “Round the clock” ends on 31 December 2035.');
    expect(text).not.toContain('due Mon');
  });
});
