import { useEffect, useRef } from 'react';
import { countDesk, listDesk } from '../../../contract/desk.ts';
import { useReread } from '../../kit/api/use-api.ts';
import { useLive } from '../../kit/api/use-live.ts';
import { useDesk } from './desk-context.ts';
import { deskKinds } from './places.ts';

const gatherMs = 500;

/** What changes at the desk's edition is read again, many changes at once: rows move, the selection stays where it is. */
export function useDeskLive(): void {
  const { me, edition } = useDesk();
  const reread = useReread();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(
    () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void reread(listDesk, countDesk), gatherMs);
    },
    { edition: edition.key, isEnabled: deskKinds.includes(me.staff.kind) },
  );
}
