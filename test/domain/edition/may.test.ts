import { describe, expect, it } from 'vitest';
import { findRole, may } from '../../../src/domain/edition/may.ts';
import { china, harbour, worldwide } from '../../editions/house.ts';

describe('what a person may do', () => {
  it.each([
    [
      'a global administrator does everything and gives roles',
      ['global-administrator'],
      [
        'requests.manage',
        'health.view',
        'messages.read',
        'messages.read-private',
        'centre.open',
        'billing.read',
        'billing.manage',
        'purchases.read',
        'delegation.manage',
        'people.manage',
      ],
    ],
    [
      'a global reader reads everything and asks for nothing',
      ['global-reader'],
      ['health.view', 'messages.read', 'messages.read-private', 'centre.open', 'billing.read', 'purchases.read'],
    ],
    [
      'a help desk administrator asks and sees health',
      ['helpdesk-administrator'],
      ['requests.manage', 'health.view', 'centre.open'],
    ],
    ['a licence administrator may not ask', ['license-administrator'], ['health.view', 'centre.open']],
    [
      'roles add up',
      ['global-reader', 'helpdesk-administrator'],
      [
        'health.view',
        'messages.read',
        'messages.read-private',
        'centre.open',
        'billing.read',
        'purchases.read',
        'requests.manage',
      ],
    ],
    ['no role, nothing', [], []],
    ['a role that does not exist gives nothing', ['emperor'], []],
  ])('%s', (_, roles, expected) => {
    expect([...may(worldwide, roles)].toSorted()).toEqual([...expected].toSorted());
  });

  it.each([
    ['Global Administrator', 'global-administrator'],
    ['グローバル管理者', 'global-administrator'],
    ['全局管理员', 'global-administrator'],
    [' Service Support Administrator ', 'service-support-administrator'],
    ['Emperor', null],
  ])('a directory writes %s', (name, key) => {
    expect(findRole(china, name)?.key ?? null).toBe(key);
  });

  it('asks another vendor’s roles', () => {
    expect([...may(harbour, ['clerk'])]).toEqual(['billing.read']);
  });

  it('counts the roles that the source counts', () => {
    const holding = (action: string) =>
      worldwide.roles.filter(({ actions }) => actions.includes(action as never)).length;
    expect([
      worldwide.roles.length,
      holding('requests.manage'),
      holding('health.view'),
      holding('billing.manage'),
      holding('delegation.manage'),
    ]).toEqual([135, 56, 52, 2, 2]);
  });
});
