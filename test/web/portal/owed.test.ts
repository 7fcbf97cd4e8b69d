import { describe, expect, it } from 'vitest';
import { owed, owedInList } from '../../../src/web/portal/request/owed.ts';

describe('what the customer owes a request next', () => {
  it.each([
    ['an answer, while support waits for one', 'waiting-for-customer', ['write', 'close'], null, 'answer'],
    ['a word on the solution, once it is resolved', 'resolved', ['write', 'close', 'reopen', 'rate'], null, 'confirm'],
    ['a rating, once it is closed', 'closed', ['reopen', 'rate'], null, 'rate'],
    ['nothing, once it is rated', 'closed', ['reopen'], { score: 5, comment: null }, null],
    ['nothing, while support works', 'waiting-for-support', ['write', 'close'], null, null],
  ] as const)('is %s', (_what, state, moves, survey, expected) => {
    expect(owed({ state, moves: [...moves], survey })).toBe(expected);
  });

  it('is told in the list for questions and solutions', () => {
    expect(owedInList({ state: 'waiting-for-customer' })).toBe('answer');
    expect(owedInList({ state: 'resolved' })).toBe('confirm');
    expect(owedInList({ state: 'open' })).toBeNull();
  });
});
