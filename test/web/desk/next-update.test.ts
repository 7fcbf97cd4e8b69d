import { describe, expect, test } from 'vitest';
import { chosenKind, statedInstant, unchosen } from '../../../src/web/desk/composer/next-update.ts';

const offer = { at: '2026-03-05T02:00:00.000Z', words: 'By the same time on the next working day.' };
const now = Date.parse('2026-03-04T02:00:00.000Z');

describe('when the customer hears from support next', () => {
  test('an answer states what the edition offers unless the agent chooses otherwise', () => {
    expect(chosenKind(unchosen, 'answer', offer)).toBe('offer');
    expect(statedInstant(unchosen, 'offer', offer, 'UTC', now)).toEqual({ at: offer.at });
  });

  test('after a question it is the customer’s turn, so no time is stated', () => {
    expect(chosenKind(unchosen, 'ask', offer)).toBe('none');
    expect(statedInstant(unchosen, 'none', offer, 'UTC', now)).toEqual({ at: null });
  });

  test('where the edition offers nothing, nothing is promised by accident', () => {
    expect(chosenKind(unchosen, 'answer', null)).toBe('none');
    expect(chosenKind({ kind: 'offer', local: '' }, 'answer', null)).toBe('none');
  });

  test('a span counts from the sending, and a chosen time from the agent’s own clock', () => {
    expect(statedInstant({ kind: '240', local: '' }, '240', offer, 'UTC', now)).toEqual({
      at: '2026-03-04T06:00:00.000Z',
    });
    expect(statedInstant({ kind: 'own', local: '2026-03-04T18:00' }, 'own', offer, 'Asia/Tokyo', now)).toEqual({
      at: '2026-03-04T09:00:00.000Z',
    });
  });

  test('a time that has passed or is not there is said before it is sent', () => {
    expect(statedInstant({ kind: 'own', local: '' }, 'own', offer, 'UTC', now)).toEqual({ fault: 'missing' });
    expect(statedInstant({ kind: 'own', local: '2026-03-04T01:59' }, 'own', offer, 'UTC', now)).toEqual({
      fault: 'past',
    });
  });
});
