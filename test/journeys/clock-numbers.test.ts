import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepContracts } from '../../src/usecases/contract/sweep-contracts.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let agent: Who;
let operator: Who;
let admin: Who;
let elevated: Who;

beforeAll(async () => {
  world = await newWorld({ now: '2026-06-08T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet', 'worldwide']);
  operator = await world.staff('operator', ['21vianet', 'worldwide']);
});
beforeEach(async () => {
  // Monday 8 June 2026, 10:00 in Beijing, 04:00 in Berlin.
  world.at('2026-06-08T02:00:00.000Z');
  admin = await world.person(
    await world.organisation({
      edition: '21vianet',
      country: 'CN',
      zone: 'Asia/Shanghai',
      plans: [{ plan: 'office-365-e3' }],
      agreements: ['advanced'],
    }),
    '21vianet',
  );
  elevated = await world.person(
    await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }], agreements: ['elevated'] }),
    'worldwide',
  );
});
afterAll(() => world.close());

const open = (given: object = aRequest(), who = admin) => world.ok(who, 'POST', '/api/requests', given);
const write = (id: string, body: string, who = admin) =>
  world.ok(who, 'POST', `/api/requests/${id}/messages`, { body });
const onDesk = (id: string, verb: string, body: unknown) =>
  world.ok(agent, 'POST', `/api/desk/requests/${id}/${verb}`, body);
/** Each clock as the desk reads it: `kind cycle state due used`. */
const clocks = async (id: string) =>
  (await world.ok(agent, 'GET', `/api/requests/${id}`)).clocks.map(
    (one: any) =>
      `${one.clock} ${one.cycle} ${one.state} ${one.dueAt?.slice(5, 16) ?? '-'} ${Math.round(one.consumedMinutes)}`,
  );
const billing = (given: object = {}) => aRequest({ topic: 'billing', category: 'payment-and-invoice', ...given });
const grave = {
  severity: 'A',
  reason: 'All stopped',
  impactStatement: 'All stopped',
  peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
};

describe('the numbers of a clock', () => {
  test('a question pauses what waits, the answer resumes it with the open time that is lost', async () => {
    const { id } = await open();
    world.at(120);
    await onDesk(id, 'answers', { body: 'Which version?', asks: true });
    expect(await clocks(id)).toEqual(['initial-response 1 met 06-09T02:00 120', 'next-update 1 paused - 0']);
    // Asked at 12:00, answered the next day at 12:00: the update has its whole business day again.
    world.at(1440);
    await write(id, '16.0');
    expect(await clocks(id)).toEqual([
      'initial-response 1 met 06-09T02:00 120',
      'next-update 1 running 06-10T04:00 0',
      'next-response 1 running 06-10T04:00 0',
    ]);
  });

  test('the desk’s own goals pause and resume by words of the customer, who never sees them; a second word starts no second clock', async () => {
    const { id } = await open(billing());
    world.at(60);
    await write(id, 'Are you there?');
    await write(id, 'Hello?');
    expect(await clocks(id)).toEqual(['desk-goal 1 running 06-09T02:00 60']);
    await onDesk(id, 'answers', { body: 'Which invoice?', asks: true });
    world.at(1440);
    await write(id, 'The last one.');
    await write(id, 'Of May.');
    expect(await clocks(id)).toEqual([
      'desk-goal 1 met 06-09T02:00 60',
      'next-update 1 running 06-10T03:00 0',
      'next-response 1 running 06-10T03:00 0',
    ]);
    expect((await world.ok(admin, 'GET', `/api/requests/${id}`)).clocks).toEqual([]);
    const queue = await world.ok(agent, 'GET', '/api/desk/requests?edition=21vianet');
    expect(queue.items.find((one: any) => one.id === id).queueAt).toBe('2026-06-10T03:00:00.000Z');
  });

  test('raised, A’s hour counts from the raise; lowered, what was used is carried', async () => {
    const { id } = await open(
      aRequest({ contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true } }),
    );
    world.at(120);
    await world.ok(admin, 'POST', `/api/requests/${id}/severity`, grave);
    expect(await clocks(id)).toEqual(['initial-response 1 running 06-08T05:00 0']);
    world.at(30);
    await onDesk(id, 'severity', { severity: 'B', because: 'lowered', reason: 'Mail is back' });
    // Two hours and a half of B are used: due as if it had been B all along.
    expect(await clocks(id)).toEqual(['initial-response 1 running 06-09T02:00 150']);
  });

  test('an A runs on while its customer is waited for; lowered it pauses, raised it runs again; “why this time” says so in every language', async () => {
    const { id } = await open(
      aRequest({
        severity: 'A',
        impactStatement: grave.impactStatement,
        peopleAssigned: grave.peopleAssigned,
        impact: { effect: 'stopped', who: 'all' },
        contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
      }),
    );
    world.at(20);
    await onDesk(id, 'answers', { body: 'Which version?', asks: true, nextUpdateBy: '2026-06-08T03:20:00.000Z' });
    world.at(30);
    expect(await clocks(id)).toEqual(['initial-response 1 met 06-08T03:00 20', 'next-update 1 running 06-08T03:20 30']);
    const why = async (lang: string, at = '') => {
      const { items } = await world.ok(admin, 'GET', `/api/requests/${id}/clocks?lang=${lang}${at}`);
      return items.find((one: any) => one.clock === 'next-update');
    };
    expect((await why('en')).reads).toContain('Worked on without pause');
    expect((await why('ja')).reads).toContain('中断なしで対応');
    expect((await why('zh')).plans[0].words).toContain('不暂停');

    await onDesk(id, 'severity', { severity: 'B', because: 'lowered', reason: 'Mail is back' });
    expect((await clocks(id))[1]).toBe('next-update 1 paused - 30');
    world.at(60);
    await onDesk(id, 'severity', { severity: 'A', because: 'raised', reason: 'It stopped again' });
    // Half an hour of the stated hour was left; the hour as a B did not count.
    expect((await clocks(id))[1]).toBe('next-update 1 running 06-08T04:20 30');
    expect((await why('en')).pauses.map((one: any) => [one.words, one.openMinutes])).toEqual([
      [
        'Paused while waiting for the customer. The pause ended because the severity became one that is worked on without pause.',
        60,
      ],
    ]);
    // As it stood while it waited as a B.
    expect(await why('en', '&at=2026-06-08T03:00:00.000Z')).toMatchObject({ state: 'paused', dueAt: null });
    world.at(31);
    expect((await clocks(id))[1]).toContain('next-update 1 late 06-08T04:20');
  });

  test('a request that repeats another one stops its clocks, names it and is named, and its customer is told', async () => {
    const kept = await open();
    world.at(30);
    const again = await open();
    world.at(30);
    const merged = await onDesk(again.id, 'duplicate-of', { number: kept.number.toLowerCase() });
    expect(merged).toMatchObject({ state: 'closed', duplicateOf: { id: kept.id, number: kept.number } });
    expect(await clocks(again.id)).toEqual(['initial-response 1 cancelled 06-09T02:30 30']);
    expect(await clocks(kept.id)).toEqual(['initial-response 1 running 06-09T02:00 60']);
    const read = await world.ok(admin, 'GET', `/api/requests/${kept.id}`);
    expect(read.duplicates).toEqual([{ id: again.id, number: again.number }]);
    expect(read.events.at(-1).words).toBe(`Request ${again.number} repeats this one and was joined to it.`);
    const mail = (await world.ok(operator, 'GET', '/api/desk/outbox?edition=21vianet')).items[0];
    expect(mail.subject).toContain(`Request ${again.number} goes on in another one`);

    world.at(30);
    const reopened = await world.ok(admin, 'POST', `/api/requests/${again.id}/reopen`, { body: 'It is another one.' });
    expect(reopened).toMatchObject({ state: 'waiting-for-support', duplicateOf: null });
    expect((await clocks(again.id)).at(-1)).toBe('initial-response 2 running 06-09T03:30 0');
    expect((await world.ok(admin, 'GET', `/api/requests/${kept.id}`)).duplicates).toEqual([]);
  });

  test('a number of nobody, of another organisation, of itself or of what has ended is no duplicate', async () => {
    const one = await open();
    const other = await open(aRequest(), elevated);
    const ended = await open();
    await world.ok(admin, 'POST', `/api/requests/${ended.id}/close`, {});
    for (const number of ['V99999', other.number, one.number, ended.number])
      expect(
        (await world.call(agent, 'POST', `/api/desk/requests/${one.id}/duplicate-of`, { number })).body.code,
        number,
      ).toBe('no-such-duplicate');
  });

  test('closed, nothing runs; reopened, a new cycle begins and the old one stays as it was', async () => {
    const { id } = await open();
    world.at(60);
    await onDesk(id, 'resolve', { body: 'Fixed' });
    await world.ok(admin, 'POST', `/api/requests/${id}/close`, {});
    const ended = ['initial-response 1 met 06-09T02:00 60', 'next-update 1 cancelled 06-09T03:00 0'];
    expect((await clocks(id))[0]).toBe(ended[0]);
    world.at(1440);
    await world.ok(admin, 'POST', `/api/requests/${id}/reopen`, { body: 'Again' });
    const now = await clocks(id);
    expect(now[0]).toBe(ended[0]);
    expect(now.at(-1)).toBe('initial-response 2 running 06-10T03:00 0');
  });

  test('another topic gives the clock its target with the time used, and brings the severity down to its ceiling', async () => {
    const { id } = await open(
      aRequest({ contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true } }),
    );
    await world.ok(admin, 'POST', `/api/requests/${id}/severity`, grave);
    world.at(20);
    const changed = await onDesk(id, 'topic', {
      topic: 'billing',
      category: 'payment-and-invoice',
      reason: 'An invoice',
    });
    expect(changed).toMatchObject({ topic: { key: 'billing' }, severity: { key: 'B' } });
    expect(changed.events.find((one: any) => one.kind === 'topic.changed').words).toContain(
      'from Technical to Billing: An invoice',
    );
    expect(await clocks(id)).toEqual([
      'initial-response 1 cancelled 06-08T03:00 20',
      'desk-goal 1 running 06-09T02:00 20',
    ]);
    expect(
      (
        await world.call(agent, 'POST', `/api/desk/requests/${id}/topic`, {
          topic: 'billing',
          category: 'payment-and-invoice',
          reason: 'x',
        })
      ).body.code,
    ).toBe('same-topic');
  });

  test('a contract ended takes its targets with it: the operator’s word at once, its last day by itself', async () => {
    for (const way of ['the operator', 'the calendar'] as const) {
      world.at('2026-06-08T02:00:00.000Z');
      const who = await world.person(
        await world.organisation({
          edition: 'worldwide',
          zone: 'UTC',
          plans: [{ plan: 'office-365-e3' }],
          agreements: ['elevated'],
        }),
        'worldwide',
      );
      const { id } = await open(aRequest({ severity: 'B' }), who);
      expect(await clocks(id)).toEqual(['initial-response 1 running 06-08T04:00 0']);
      const at = `/api/console/organisations/${who.orgId}`;
      const [agreement] = (await world.ok(operator, 'GET', at)).agreements;
      world.at(60);
      if (way === 'the operator') {
        await world.ok(operator, 'PATCH', `${at}/agreements/${agreement.id}`, { endsOn: '2026-06-07' });
        // The rest of a promise for an enterprise plan: the end of the next calendar day.
        expect(await clocks(id)).toEqual(['initial-response 1 running 06-10T00:00 60']);
      } else {
        world.at('2026-06-08T02:00:00.000Z');
        await world.ok(operator, 'PATCH', `${at}/agreements/${agreement.id}`, { endsOn: '2026-06-08' });
        await onDesk(id, 'answers', { body: 'We look into it' });
        await write(id, 'Thanks', who);
        const sweep = () =>
          sweepContracts(world.services.transactions, {
            now: world.services.clock(),
            newId: () => world.services.newId(world.services.clock()),
            policies: world.services.policies,
          });
        await sweep();
        expect((await world.ok(who, 'GET', `/api/requests/${id}`)).planFamily.key).toBe('elevated');
        world.at('2026-06-09T00:00:00.000Z');
        await sweep();
        await sweep();
      }
      const after = await world.ok(who, 'GET', `/api/requests/${id}`);
      expect(after.planFamily.key).toBe('enterprise');
      expect(after.events.filter((one: any) => one.kind === 'contract.ended')).toHaveLength(1);
    }
  });
});
