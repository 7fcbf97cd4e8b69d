import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smtp } from '../../src/adapters/mail/smtp.ts';
import { type Connected, connect } from '../../src/adapters/postgres/connect.ts';
import { outboxQueue } from '../../src/adapters/postgres/outbox-queue.ts';
import { sweepClocks } from '../../src/usecases/clock/sweep-clocks.ts';
import { sweepWakes } from '../../src/usecases/silence/sweep-wakes.ts';
import { deliverMails } from '../../src/worker/deliver-mails.ts';
import { startMailServer, textOf } from '../support/mail-server.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let connected: Connected;
let server: Awaited<ReturnType<typeof startMailServer>>;
let chen: Who;
let mori: Who;
let rao: Who;
let other: Who;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  connected = connect({ connectionString: world.database.urlAs('mg_app'), poolSize: 4, onError: () => {} });
  server = await startMailServer();
  chen = await world.staff('agent', ['21vianet'], { name: '陈静', language: 'zh-Hans' });
  mori = await world.staff('agent', ['21vianet', 'worldwide'], { name: '森', language: 'ja' });
  rao = await world.staff('supervisor', ['21vianet'], { name: 'Rao' });
  other = await world.staff('agent', ['worldwide']);
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['advanced'],
  });
  admin = await world.person(org, '21vianet');
});
afterAll(async () => {
  await server.close();
  await connected.close();
  await world.close();
});

const assigned = [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }];
const contact = { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true };
const grave = () =>
  aRequest({
    severity: 'A',
    impact: { effect: 'stopped', who: 'all' },
    impactStatement: 'All stopped',
    peopleAssigned: assigned,
    contact,
  });
const onDesk = (id: string, verb: string, body: unknown) =>
  world.ok(chen, 'POST', `/api/desk/requests/${id}/${verb}`, body);
const sweep = () => {
  const { services } = world;
  return sweepWakes(services.transactions, {
    now: services.clock(),
    newId: () => services.newId(services.clock()),
    policies: services.policies,
  });
};
/** The texts of what has reached each of the desk since the last time. */
async function arrived() {
  const before = server.mails.length;
  const mail = smtp(server.url, 'Support <support@example.test>');
  const options = { name: 'test', speak: world.services.speak, publicUrl: 'http://support.example' };
  await deliverMails(outboxQueue(connected.db), mail.send, options).finally(() => mail.close());
  const mails = server.mails.slice(before);
  return (who: Who) => mails.filter(({ to }) => to.join() === who.email).map((one) => textOf(one).replaceAll('\r', ''));
}

describe('an A that nobody has', () => {
  test('is mailed to all who could take it, each in their language, with the link and what is due when; later to supervisors', async () => {
    const { id, number } = await world.ok(admin, 'POST', '/api/requests', grave());
    const to = await arrived();
    expect(to(rao)).toEqual([
      [
        `Request ${number} needs an owner at every hour, and nobody owns it now. Please see that somebody takes it.`,
        '',
        'Initial response, due Mon, 8 Jun 2026, 04:00 GMT+1.',
        '',
        `Read and answer here: http://support.example/desk/requests/${id}`,
        '',
        'This message was sent automatically. Replies to it are not read; please answer in the portal.',
      ].join('\n'),
    ]);
    expect(to(mori)[0]).toContain(`リクエスト ${number} には常に担当者が必要ですが`);
    expect(to(mori)[0]).toContain('初期応答の期限: 2026年6月8日');
    expect(to(chen)[0]).toContain(`请求 ${number} 须始终有人负责`);
    expect(to(chen)[0]).toContain('初始响应期限：2026年6月8日');
    expect(to(other)).toEqual([]);

    world.at(15);
    await sweep();
    const again = await arrived();
    expect([rao, mori, chen].map((who) => again(who).length)).toEqual([1, 0, 0]);
  });

  test('nor does one that is raised to it later stay unseen: told at the raise, with the time that counts from it', async () => {
    world.at('2026-06-08T02:00:00.000Z');
    const { id, number } = await world.ok(admin, 'POST', '/api/requests', aRequest({ contact }));
    expect((await arrived())(rao).filter((text) => text.includes(number))).toEqual([]);
    world.at(120);
    await world.ok(admin, 'POST', `/api/requests/${id}/severity`, {
      severity: 'A',
      reason: 'All stopped',
      impactStatement: 'All stopped',
      peopleAssigned: assigned,
    });
    const to = await arrived();
    expect(to(rao)[0]).toContain(`Request ${number} needs an owner at every hour`);
    expect(to(rao)[0]).toContain('Initial response, due Mon, 8 Jun 2026, 06:00 GMT+1.');
    expect([mori, chen, other].map((who) => to(who).length)).toEqual([1, 1, 0]);

    await onDesk(id, 'take', {});
    world.at(15);
    await sweep();
    expect((await arrived())(rao).filter((text) => text.includes(number))).toEqual([]);
  });

  test('where the calendar ends before the time is due, the mail says that and names no time', async () => {
    world.at('2035-12-31T15:30:00.000Z');
    await world.ok(admin, 'POST', '/api/requests', grave());
    const to = await arrived();
    expect(to(rao)[0]).toContain('No due time, because the calendar “Round the clock” ends on 31 December 2035.');
    expect(to(mori)[0]).toContain('カレンダー「24 時間 365 日」が 2035年12月31日で終わるため、応答期限はありません。');
    expect(to(chen)[0]).toContain('由于日历“全天候”截止于 2035年12月31日，因此没有响应期限。');
  });
});

test('a warning of a clock says what is due when, in the zone of whoever reads it', async () => {
  world.at('2026-06-08T02:00:00.000Z');
  const { id, number } = await world.ok(admin, 'POST', '/api/requests', grave());
  await onDesk(id, 'take', {});
  await arrived();
  world.at(45);
  const { services } = world;
  await sweepClocks(services.transactions, {
    now: services.clock(),
    newId: () => services.newId(services.clock()),
    policies: services.policies,
  });
  const [mail] = (await arrived())(chen).filter((text) => text.includes(number));
  expect(mail).toContain('75');
  expect(mail).toContain('初始响应期限：2026年6月8日周一 GMT+1 04:00');
});

describe('an A whose customer does not answer', () => {
  test('and was not called: its owner and the supervisors are told at the hour, once, in their languages', async () => {
    world.at('2026-06-08T02:00:00.000Z');
    const { id, number } = await world.ok(admin, 'POST', '/api/requests', grave());
    await onDesk(id, 'take', {});
    await onDesk(id, 'answers', { body: 'Which version?', asks: true });
    await onDesk(id, 'calls', { reached: false });
    await arrived();
    world.at('2026-06-08T02:59:59.999Z');
    await sweep();
    expect((await arrived())(chen)).toEqual([]);
    world.at('2026-06-08T03:00:00.000Z');
    for (let round = 0; round < 3; round++) await sweep();
    const to = await arrived();
    expect(to(rao)).toHaveLength(1);
    expect(to(rao)[0]).toContain(
      `The customer of request ${number} has not answered, and a call to them is missing since Mon, 8 Jun 2026, 04:00 GMT+1.`,
    );
    expect(to(chen)[0]).toContain(`请求 ${number} 的客户尚未答复`);
    expect(to(mori)).toEqual([]);
    const lines = (who: Who) =>
      world
        .ok(who, 'GET', `/api/requests/${id}`)
        .then(({ events }) => events.filter((one: any) => one.kind === 'silence.call-missing'));
    expect((await lines(chen)).map((one: any) => one.data)).toEqual([
      { missing: 1, since: '2026-06-08T03:00:00.000Z' },
    ]);
    expect(await lines(admin)).toEqual([]);

    await onDesk(id, 'calls', { reached: false });
    await sweep();
    expect((await world.ok(admin, 'GET', `/api/requests/${id}`)).silence.next.step).toBe('lower');
  });
});
