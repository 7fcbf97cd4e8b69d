import { useQueryClient } from '@tanstack/react-query';
import { type MeView, readMe } from '../../../contract/me.ts';
import type { Action } from '../../../domain/access/actor.ts';
import { useApi } from './use-api.ts';

export type Me = MeView;

/** Who is here; undefined until the first answer. `kind` is `nobody` for whoever is not signed in. */
export const useMe = (): Me | undefined => useApi(readMe, {}, { fresh: 60_000, keepsLast: true }).data;

/** Whether the person holds an action in their own organisation, or in the named one they act for. */
export function useMay(action: Action, organisation?: string): boolean {
  const person = useMe()?.person;
  if (!person) return false;
  const held = [person.organisation, ...person.actsFor].find(
    (one) => one.id === (organisation ?? person.organisation.id),
  );
  return held?.actions.includes(action) ?? false;
}

/** Forgets everything read so far: after signing in or out, another person is here. */
export function useForgetAll(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.clear();
    await client.invalidateQueries();
  };
}
