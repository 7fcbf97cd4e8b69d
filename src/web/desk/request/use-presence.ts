import { useEffect, useRef, useState } from 'react';
import { lookAtRequest } from '../../../contract/desk.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { call } from '../../kit/api/call.ts';

const everyMs = 10_000;

type Others = ResponseOf<typeof lookAtRequest>['others'];
type Doing = 'reading' | 'writing' | 'left';

/** Says every 10 s that one is here, reading or writing, and answers who else is. A window that nobody sees says nothing. */
export function usePresence(id: string, isWriting: boolean): Others {
  const [others, setOthers] = useState<Others>([]);
  const doing = useRef<Doing>('reading');
  const tell = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isHere = true;
    tell.current = () => {
      if (!document.hidden) void say(id, doing.current).then((answer) => isHere && answer && setOthers(answer));
    };
    tell.current();
    const timer = setInterval(() => tell.current(), everyMs);
    const shown = () => tell.current();
    document.addEventListener('visibilitychange', shown);
    return () => {
      isHere = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', shown);
      void say(id, 'left');
    };
  }, [id]);
  // Whoever else is here learns at once that somebody began to write, or stopped.
  useEffect(() => {
    const now = isWriting ? 'writing' : 'reading';
    if (doing.current === now) return;
    doing.current = now;
    tell.current();
  }, [isWriting]);
  return others;
}

/** Null when it did not arrive: nobody is disturbed because of it. */
const say = (id: string, doing: Doing): Promise<Others | null> =>
  call(lookAtRequest, { params: { id }, body: { doing } }, { signsInAgain: false }).then(
    (answer) => answer.others,
    () => null,
  );
