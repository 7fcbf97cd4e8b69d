import type { Action } from './action.ts';
import type { Edition } from './edition.ts';
import type { Role } from './role.ts';

/** All that these roles together let a person do. A role that the edition does not know gives nothing. */
export const may = (edition: Pick<Edition, 'roles'>, roles: readonly string[]): Set<Action> =>
  new Set(roles.flatMap((role) => findRole(edition, role)?.actions ?? []));

/** The role of this key or, as exports of a directory write it, of this name in any language; null = unknown. */
export function findRole({ roles }: Pick<Edition, 'roles'>, keyOrName: string): Role | null {
  const asked = keyOrName.trim();
  return (
    roles.find(({ key }) => key === asked) ?? roles.find(({ name }) => Object.values(name).includes(asked)) ?? null
  );
}
