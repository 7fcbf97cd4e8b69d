import { describe, expect, it } from 'vitest';
import { filtersOf, isNarrowed } from '../../../src/web/portal/home/filters.ts';

describe('the filters of the list', () => {
  it('are read from the address, and what it does not understand is left out', () => {
    expect(filtersOf({ state: 'open', severity: 'B', q: 'mail', topic: 3, other: 'x' })).toEqual({
      state: 'open',
      severity: 'B',
      q: 'mail',
    });
    expect(filtersOf({ state: 'everything' })).toEqual({ state: 'all' });
  });

  it('narrow the list once one of them is set', () => {
    expect(isNarrowed({ state: 'all' })).toBe(false);
    expect(isNarrowed({ state: 'all', q: 'mail' })).toBe(true);
    expect(isNarrowed({ state: 'done' })).toBe(true);
  });
});
