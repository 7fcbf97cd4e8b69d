import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../api/use-me.ts';
import { keep, kept } from '../kept.ts';

/**
 * A value that survives reload, error and an expired session on this device, like `useState` with a name. `clear` after
 * it was sent: the initial value is back and nothing is kept. Each person has their own: whoever signs in next on the same
 * device does not see what the one before had begun.
 */
export function useDraft<T>(
  key: string,
  initial: T,
): [value: T, set: (value: T | ((last: T) => T)) => void, clear: () => void] {
  const name = `draft.${useMe()?.id ?? 'nobody'}.${key}`;
  const [held, setHeld] = useState(() => ({ name, value: read(name, initial) }));
  const first = useRef(initial);
  // Another key is another draft: a composer that moves to the next request must not carry the words along.
  const current = held.name === name ? held : { name, value: read(name, initial) };
  useEffect(() => {
    if (held.name !== name) setHeld({ name, value: read(name, first.current) });
  }, [held.name, name]);
  const set = useCallback(
    (next: T | ((last: T) => T)) =>
      setHeld((last) => {
        const before = last.name === name ? last.value : read(name, first.current);
        const value = typeof next === 'function' ? (next as (last: T) => T)(before) : next;
        keep(name, isEmpty(value, first.current) ? null : JSON.stringify(value));
        return { name, value };
      }),
    [name],
  );
  const clear = useCallback(() => {
    keep(name, null);
    setHeld({ name, value: first.current });
  }, [name]);
  return [current.value, set, clear];
}

const isEmpty = (value: unknown, initial: unknown): boolean => JSON.stringify(value) === JSON.stringify(initial);

function read<T>(name: string, initial: T): T {
  const written = kept(name);
  if (written === null) return initial;
  try {
    return JSON.parse(written) as T;
  } catch {
    return initial;
  }
}
