import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepWakes } from '../../src/usecases/silence/sweep-wakes.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let agent: Who;
let operator: Who;
let admin: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-02-12T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet', 'worldwide'], { name: '陈静' });
  operator = await world.staff('operator', ['21vianet', 'worldwide']);
});
beforeEach(async () => {
  // Thursday 12 February 2026, 10:00 in Beijing. Worked: Fri 13, Sat 14, then Tue 24, Wed 25, Thu 26.
  world.at('2026-02-12T02:00:00.000Z');
  const org = await world.organisation({
    edition: '21vianet',
    country: 'CN',
    zone: 'Asia/Shanghai',
    plans: [{ plan: 'office-365-e3' }],
    agreements: ['advanced'],
  });
  admin = await world.person(org, '21vianet', { zone: 'Asia/Shanghai' });
});
afterAll(() => world.close());

const grave = () =>
  aRequest({
    severity: 'A',
    impact: { effect: 'stopped', who: 'all' },
    impactStatement: 'All stopped',
    peopleAssigned: [{ name: 'Wei Zhang', phone: '+86 10 5550 1235' }],
    contact: { phone: '+86 10 5550 1234', email: 'kim@example.test', reachable: true },
  });
const open = (given: object = aRequest(), who = admin) => world.ok(who, 'POST', '/api/requests', given);
const onDesk = (id: string, verb: string, body: unknown) =>
  world.ok(agent, 'POST', `/api/desk/requests/${id}/${verb}`, body);
const ask = (id: string) => onDesk(id, 'answers', { body: 'Which version?', asks: true });
const read = (id: string, who = admin) => world.ok(who, 'GET', `/api/requests/${id}`);
const sweep = async () => {
  const { services } = world;
  const at = { now: services.clock(), newId: () => services.newId(services.clock()), policies: services.policies };
  while ((await sweepWakes(services.transactions, at)) > 0) {}
};
/** Moves to the moment and lets the system do what is due then. */
const passes = async (moment: string) => {
  world.at(moment);
  await sweep();
};
/** The lines of silence and severity, as `kind at`. */
const lines = async (id: string) =>
  (await read(id)).events
    .filter((one: any) => /^(silence|severity)\./.test(one.kind))
    .map((one: any) => `${one.kind} ${one.at.slice(5, 16)}`);
const mails = async (number: string, edition = '21vianet') =>
  (await world.ok(operator, 'GET', `/api/desk/outbox?edition=${edition}&limit=100`)).items
    .filter((one: any) => one.subject?.includes(number))
    .toReversed();

describe('silence in China, over the spring festival', () => {
  test('B: reminded after 1 and 3 working days, given notice, lowered after 5, resolved after 5 more, closed after 5 more; each at its instant and not before', async () => {
    const { id, number } = await open();
    await ask(id);
    const steps: [string, string, string][] = [
      ['02-13T02:00', 'silence.reminded', 'B'],
      ['02-24T02:00', 'silence.reminded', 'B'],
      ['02-25T02:00', 'silence.noticed', 'B'],
      ['02-26T02:00', 'silence.lowered', 'C'],
      ['02-27T02:00', 'silence.reminded', 'C'],
      ['03-02T02:00', 'silence.reminded', 'C'],
      ['03-03T02:00', 'silence.noticed', 'C'],
      ['03-04T02:00', 'silence.resolved', 'C'],
      ['03-11T02:00', 'silence.closed', 'C'],
    ];
    let before: string[] = [];
    for (const [moment, kind, severity] of steps) {
      const { silence } = await read(id);
      expect(silence.next?.at, kind).toBe(`2026-${moment}:00.000Z`);
      const eve = Date.parse(`2026-${moment}:00.000Z`) - 1;
      await passes(new Date(eve).toISOString());
      expect(await lines(id), `a moment before ${kind}`).toEqual(before);
      await passes(`2026-${moment}:00.000Z`);
      before = [...before, `${kind} ${moment}`];
      expect(await lines(id)).toEqual(before);
      expect((await read(id)).severity.key).toBe(severity);
    }
    const closed = await read(id);
    expect([closed.state, closed.closedAt]).toEqual(['closed', '2026-03-11T02:00:00.000Z']);
    expect(closed.events.find((one: any) => one.kind === 'silence.noticed')).toMatchObject({
      actorKind: 'system',
      audience: 'all',
      words: expect.stringContaining('26 Feb 2026, 10:00 GMT+8'),
    });
    const sent = await mails(number);
    expect(sent.map((one: any) => one.subject.split(':')[0])).toEqual([
      `Request ${number} received`,
      `We need your answer on request ${number}`,
      `Reminder`,
      `Reminder`,
      `Notice on request ${number}`,
      `The severity of request ${number} was lowered`,
      `Reminder`,
      `Reminder`,
      `Notice on request ${number}`,
      `Request ${number} was marked as resolved`,
      `Request ${number} is closed`,
    ]);
    expect(sent[4].text).toContain('Thu, 26 Feb 2026, 10:00 GMT+8');
    expect(sent[9].text).toContain('Wed, 11 Mar 2026, 10:00 GMT+8');
  });

  test('an answer at any stage undoes what silence did: the severity is back, its clock starts, the state is back', async () => {
    const { id } = await open();
    await ask(id);
    for (const day of ['02-13', '02-24', '02-25', '02-26', '02-27', '03-02', '03-03', '03-04'])
      await passes(`2026-${day}T02:00:00.000Z`);
    expect(await read(id)).toMatchObject({ state: 'resolved', severity: { key: 'C' } });
    world.at('2026-03-05T02:00:00.000Z');
    const back = await world.ok(admin, 'POST', `/api/requests/${id}/messages`, { body: '16.0' });
    expect(back).toMatchObject({ state: 'waiting-for-support', severity: { key: 'B' }, silence: null });
    // A new cycle with B's promise: one working day, from now.
    expect(back.clocks.findLast((one: any) => one.clock === 'initial-response')).toMatchObject({
      cycle: 2,
      state: 'running',
      dueAt: '2026-03-06T02:00:00.000Z',
    });
    expect((await lines(id)).at(-1)).toBe('severity.changed 03-05T02:00');
    await passes('2026-04-05T02:00:00.000Z');
    expect((await lines(id)).at(-1)).toBe('severity.changed 03-05T02:00');
  });

  test('one click objects: to a notice, which then does not happen; to a closing, which is taken up as a new cycle', async () => {
    const first = await open();
    await ask(first.id);
    expect((await world.call(admin, 'POST', `/api/requests/${first.id}/object`, {})).body.code).toBe(
      'nothing-to-object',
    );
    for (const day of ['02-13', '02-24', '02-25']) await passes(`2026-${day}T02:00:00.000Z`);
    expect((await read(first.id)).silence).toMatchObject({ mayObject: true, next: { step: 'lower' } });
    const objected = await world.ok(admin, 'POST', `/api/requests/${first.id}/object`, {});
    expect(objected).toMatchObject({ state: 'waiting-for-support', lastWord: 'customer', silence: null });
    await passes('2026-02-26T02:00:00.000Z');
    expect(await read(first.id)).toMatchObject({ severity: { key: 'B' }, state: 'waiting-for-support' });

    world.at('2026-02-12T02:00:00.000Z');
    const second = await open(aRequest({ impact: { effect: 'question' } }));
    await ask(second.id);
    for (const day of ['02-13', '02-24', '02-25', '02-26', '03-05']) await passes(`2026-${day}T02:00:00.000Z`);
    expect(await read(second.id)).toMatchObject({ state: 'closed', silence: { mayObject: true, next: null } });
    const reopened = await world.ok(admin, 'POST', `/api/requests/${second.id}/object`, { words: 'I was away.' });
    expect(reopened).toMatchObject({ state: 'waiting-for-support', closedAt: null });
    expect(reopened.messages.at(-1).body).toBe('I was away.');
  });

  test('support that owes the answer takes no step, and one that was away gives everybody their time', async () => {
    const { id } = await open();
    await world.ok(admin, 'POST', `/api/requests/${id}/messages`, { body: 'Anybody there?' });
    await passes('2026-04-01T02:00:00.000Z');
    expect(await lines(id)).toEqual([]);
    expect((await read(id)).silence).toBeNull();

    world.at('2026-06-01T02:00:00.000Z');
    await ask(id);
    // The system was away until 10 June: one reminder, not five days' worth of steps.
    await passes('2026-06-10T02:00:00.000Z');
    expect(await lines(id)).toEqual(['silence.reminded 06-10T02:00']);
    expect((await read(id)).silence.next.at).toBe('2026-06-12T02:00:00.000Z');
  });

  test('A: without two calls nothing happens; with them an hour’s notice, then B, and an objection gives the A back with its hour', async () => {
    const { id } = await open(grave());
    await ask(id);
    await passes('2026-02-12T04:00:00.000Z');
    expect(await lines(id)).toEqual([]);
    expect((await read(id, agent)).silence).toMatchObject({ next: { step: 'call', at: '2026-02-12T03:00:00.000Z' } });
    await onDesk(id, 'calls', { reached: false, note: 'No answer' });
    expect((await read(id, agent)).silence.words).toContain('once more');
    world.at(10);
    await onDesk(id, 'calls', { reached: false });
    await sweep();
    expect(await lines(id)).toEqual(['silence.noticed 02-12T04:10']);
    await passes('2026-02-12T05:10:00.000Z');
    expect(await read(id)).toMatchObject({ severity: { key: 'B' }, state: 'waiting-for-customer' });
    world.at(5);
    const back = await world.ok(admin, 'POST', `/api/requests/${id}/object`, {});
    expect(back.severity.key).toBe('A');
    const { clocks } = await read(id, agent);
    expect(clocks.findLast((one: any) => one.state === 'running').dueAt).toBe('2026-02-12T06:15:00.000Z');
    // Worked on without pause: the update that the desk owed at 03:00 did not wait for the customer.
    expect(clocks.find((one: any) => one.clock === 'next-update')).toMatchObject({
      state: 'late',
      dueAt: '2026-02-12T03:00:00.000Z',
    });
  });

  test('by hand the desk reminds at any time, and gives notice once every contact was made; it never comes sooner', async () => {
    const { id } = await open();
    const press = (step: string) => world.call(agent, 'POST', `/api/desk/requests/${id}/silence`, { step });
    expect((await press('remind')).body.code).toBe('customer-not-silent');
    await ask(id);
    expect((await press('notify')).body.code).toBe('notice-too-early');
    expect((await press('remind')).status).toBe(200);
    expect((await press('remind')).status).toBe(200);
    const noticed = await press('notify');
    expect(noticed.body.silence).toMatchObject({ next: { step: 'lower', at: '2026-02-26T02:00:00.000Z' } });
    expect(noticed.body.events.find((one: any) => one.kind === 'silence.noticed').actorName).toBe('陈静');
  });

  test('what an agent resolved is closed after five working days without a word; before and after, one click takes it up again', async () => {
    const first = await open();
    const second = await open();
    for (const { id } of [first, second]) await onDesk(id, 'resolve', { body: 'Press F5.' });
    const resolved = await read(first.id);
    expect(resolved.silence).toMatchObject({
      next: { step: 'close', at: '2026-02-26T02:00:00.000Z' },
      mayObject: true,
      words:
        'Support marked this request as resolved. If we do not hear from you, it is closed on Thu, 26 Feb 2026, 10:00 GMT+8; any word from you takes it up again.',
    });
    expect((await read(first.id, agent)).silence.words).toContain('it is closed on');
    expect(resolved.events.find((one: any) => one.kind === 'request.resolved').words).toContain(
      '26 Feb 2026, 10:00 GMT+8',
    );
    const [, mail] = await mails(first.number);
    expect(mail).toMatchObject({ subject: expect.stringContaining(`Request ${first.number} is resolved`) });
    expect(mail.text).toContain('Without a word from you it is closed on Thu, 26 Feb 2026, 10:00 GMT+8.');

    await passes('2026-02-26T01:59:59.999Z');
    expect((await read(first.id)).state).toBe('resolved');
    const objected = await world.ok(admin, 'POST', `/api/requests/${second.id}/object`, {});
    expect(objected).toMatchObject({ state: 'waiting-for-support', silence: null });
    await passes('2026-02-26T02:00:00.000Z');
    expect((await read(second.id)).state).toBe('waiting-for-support');
    const closed = await read(first.id);
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: '2026-02-26T02:00:00.000Z',
      silence: { mayObject: true },
    });
    expect(closed.events.find((one: any) => one.kind === 'silence.closed')).toMatchObject({ actorKind: 'system' });
    const back = await world.ok(admin, 'POST', `/api/requests/${first.id}/object`, {});
    expect(back).toMatchObject({ state: 'waiting-for-support', closedAt: null });
    expect(back.clocks.findLast((one: any) => one.state === 'running').dueAt).toBe('2026-02-27T02:00:00.000Z');
  });

  test('a word to what an agent resolved ends the silence, and so does closing it oneself', async () => {
    const first = await open();
    const second = await open();
    for (const { id } of [first, second]) await onDesk(id, 'resolve', { body: 'Press F5.' });
    const wrote = await world.ok(admin, 'POST', `/api/requests/${first.id}/messages`, { body: 'Still the same.' });
    expect(wrote).toMatchObject({ state: 'waiting-for-support', silence: null });
    await world.ok(admin, 'POST', `/api/requests/${second.id}/close`, {});
    await passes('2026-03-20T02:00:00.000Z');
    expect(await lines(first.id)).toEqual([]);
    expect(await lines(second.id)).toEqual([]);
  });

  test('a customer reached by phone is waited for anew', async () => {
    const { id } = await open();
    await ask(id);
    await passes('2026-02-13T02:00:00.000Z');
    world.at('2026-02-14T02:00:00.000Z');
    await onDesk(id, 'calls', { reached: true });
    expect((await read(id)).silence.next).toMatchObject({ step: 'remind', at: '2026-02-24T02:00:00.000Z' });
  });
});

describe('silence worldwide', () => {
  test('billing in Australia counts in its own hours and zone, and the line reads in each language', async () => {
    const org = await world.organisation({
      edition: 'worldwide',
      country: 'AU',
      zone: 'Australia/Sydney',
      plans: [{ plan: 'office-365-e3' }],
    });
    const who = await world.person(org, 'worldwide', { zone: 'Australia/Sydney' });
    // Thursday 2 April 2026, 17:30 in Sydney; the clocks go back on Sunday 5 April.
    world.at('2026-04-02T06:30:00.000Z');
    const { id } = await open(
      aRequest({ topic: 'billing', category: 'understanding-the-bill', impact: { effect: 'question' } }),
      who,
    );
    await ask(id);
    const at = async () => (await read(id, who)).silence.next.at;
    expect(await at()).toBe('2026-04-03T06:30:00.000Z');
    await passes('2026-04-03T06:30:00.000Z');
    // Tuesday 17:30 of the winter time.
    expect(await at()).toBe('2026-04-07T07:30:00.000Z');
    const said = await Promise.all(
      ['en', 'ja', 'zh'].map(
        async (lang) => (await world.ok(who, 'GET', `/api/requests/${id}?lang=${lang}`)).silence.words,
      ),
    );
    expect(said[0]).toBe('We wait for your answer. If none comes, we remind you on Tue, 7 Apr 2026, 17:30 GMT+10.');
    expect(said[1]).toContain('17:30');
    expect(said[2]).toContain('17:30');
    expect(new Set(said).size).toBe(3);
  });
});
