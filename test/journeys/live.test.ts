import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { WORKER: 'on' } });
});
afterAll(() => world.close());

/** Follows the server-sent events of `who`, and answers how to wait for one. */
async function follow(who: Who, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await fetch(`${world.base}/api/live`, {
    headers: { cookie: who.cookie, ...headers },
    signal: stop.signal,
  });
  expect(response.status).toBe(200);
  const events: { event: string; id: string; data: string }[] = [];
  const waiting: (() => void)[] = [];
  void (async () => {
    let rest = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      rest += new TextDecoder().decode(chunk);
      const parts = rest.split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(part)?.[1] ?? '';
        events.push({ event: field('event'), id: field('id'), data: field('data') });
      }
      for (const wake of waiting.splice(0)) wake();
    }
  })().catch(() => {});
  return {
    events,
    async until(test: (event: { event: string; data: string }) => boolean) {
      for (;;) {
        const found = events.find(test);
        if (found !== undefined) return found;
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve);
          setTimeout(() => reject(new Error(`Not heard; so far: ${JSON.stringify(events)}`)), 5_000).unref();
        });
      }
    },
    stop: () => stop.abort(),
  };
}

describe('open screens hear of changes', () => {
  test('the customer and the desk of the edition hear; another organisation and a desk elsewhere do not; notes stay inside', async () => {
    const admin = await world.person(
      await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
      'worldwide',
    );
    const other = await world.person(
      await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] }),
      'worldwide',
    );
    const agent = await world.staff('agent', ['worldwide']);
    const elsewhere = await world.staff('agent', ['21vianet']);
    const { id } = await world.ok(admin, 'POST', '/api/requests', aRequest());
    const [mine, theirs, desk, far] = await Promise.all([admin, other, agent, elsewhere].map((who) => follow(who)));
    if (!mine || !theirs || !desk || !far) throw new Error('not followed');
    const about = (kind: string) => (event: { event: string; data: string }) =>
      event.event === 'change' && event.data.includes(id) && event.data.includes(kind);

    await world.ok(agent, 'POST', `/api/desk/requests/${id}/notes`, { body: 'inside' });
    await desk.until(about('note.written'));
    await world.ok(agent, 'POST', `/api/desk/requests/${id}/answers`, { body: 'An answer' });
    await mine.until(about('request.'));
    await desk.until(about('request.'));
    expect(mine.events.some((event) => event.data.includes('note'))).toBe(false);
    expect(theirs.events.filter((event) => event.event === 'change')).toEqual([]);
    expect(far.events.filter((event) => event.event === 'change')).toEqual([]);

    // Who was away asks from the last number seen, and misses nothing.
    const last = desk.events.filter((event) => event.event === 'change')[0]?.id ?? '0';
    for (const one of [mine, theirs, desk, far]) one.stop();
    const back = await follow(agent, { 'last-event-id': last });
    await back.until(about('request.'));
    back.stop();
  });
});
