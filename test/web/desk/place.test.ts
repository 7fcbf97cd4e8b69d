import { describe, expect, test } from 'vitest';
import { hrefOf, isNarrowed, placeOf, queryOf } from '../../../src/web/desk/queue/place.ts';

describe('the address of a queue', () => {
  test('what is shown stands in the address and is read back from it', () => {
    const place = { queue: 'topic.billing', state: 'open', severity: 'B', language: 'ja' } as const;
    const href = hrefOf(place, 'r1');
    expect(href).toBe('/desk/requests/r1?queue=topic.billing&state=open&severity=B&language=ja');
    expect(placeOf(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(place);
    expect(hrefOf({ queue: 'all' })).toBe('/desk');
  });

  test('what it does not understand is left out', () => {
    expect(placeOf({ queue: 'nonsense', state: 'closed', language: 'tlh' })).toEqual({ queue: 'all' });
  });

  test.each([
    ['mine', { owner: 'me' }],
    ['unowned', { owner: 'none' }],
    ['topic.technical', { topic: 'technical' }],
    ['late', {}],
  ] as const)('the queue %s asks the server for its own', (queue, asked) => {
    expect(queryOf({ queue }, 'e')).toEqual({ edition: 'e', ...asked });
  });

  test('a filter counts as one, a queue does not', () => {
    expect(isNarrowed({ queue: 'mine' })).toBe(false);
    expect(isNarrowed({ queue: 'mine', state: 'open' })).toBe(true);
  });
});
