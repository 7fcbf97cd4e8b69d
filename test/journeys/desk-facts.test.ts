import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

let world: World;
let agent: Who;
let administrator: Who;
beforeAll(async () => {
  // A Wednesday, 10:00 in Beijing.
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z' });
  agent = await world.staff('agent', ['21vianet']);
  const org = await world.organisation({
    edition: '21vianet',
    name: 'Lin Foods',
    zone: 'Asia/Shanghai',
    country: 'CN',
  });
  administrator = await world.person(org, '21vianet', { name: 'Wei Lin' });
});
afterAll(() => world.close());

describe('what the desk needs beside the conversation', () => {
  test('an agent is offered the time of the next update that the severity asks for, with its reading', async () => {
    const opened = await world.ok(administrator, 'POST', '/api/requests', aRequest());
    const offers: Record<string, string> = {};
    for (const severity of ['B', 'C']) {
      if (opened.severity.key !== severity)
        await world.call(agent, 'POST', `/api/desk/requests/${opened.id}/severity`, {
          severity,
          because: 'corrected',
          reason: 'For the test',
        });
      const read = await world.ok(agent, 'GET', `/api/requests/${opened.id}?lang=en`);
      if (read.severity.key === severity) offers[severity] = read.nextUpdateOffer.at;
      expect(read.nextUpdateOffer.words).not.toBe('');
    }
    expect(offers).toEqual({ B: '2026-03-05T02:00:00.000Z', C: '2026-03-09T02:00:00.000Z' });
  });

  test('the customer is not told what would have been offered', async () => {
    const opened = await world.ok(administrator, 'POST', '/api/requests', aRequest());
    expect(opened.nextUpdateOffer).toBeNull();
  });

  test('the names of topics, severities and languages come in the language of the reader', async () => {
    const read = await world.ok(agent, 'GET', '/api/desk/editions/21vianet?lang=ja');
    expect(read.topics.map((topic: { key: string }) => topic.key)).toContain('technical');
    expect(read.severities.map((one: { key: string; rank: number }) => [one.key, one.rank])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
    expect(read.severities[0].name).toContain('重大');
    expect((await world.call(agent, 'GET', '/api/desk/editions/worldwide')).status).toBe(404);
  });

  test('the name of a person leads to their organisation', async () => {
    const found = await world.ok(agent, 'GET', '/api/desk/organisations?edition=21vianet&q=wei%20lin');
    expect(found.items.map((one: { name: string }) => one.name)).toEqual(['Lin Foods']);
  });
});
