import { useEffect, useState } from 'react';
import { type Command, commandProviders } from './commands.ts';

export type Found = { id: string; heading: string; items: readonly Command[] };

const pauseMs = 120;
/** So long each kind waits for those that stand above it; what comes later stands below. */
const patienceMs = 500;

/**
 * What is found, kind by kind. Nothing that comes later pushes down what is there already, so that the first one stays the
 * first; a slow kind does not hold the others back for long. `isOld`: it answers what was typed before.
 */
export function useFound(query: string, isOpen: boolean): { found: readonly Found[]; isOld: boolean } {
  const [shown, show] = useState<{ of: string | null; found: readonly Found[] }>({ of: null, found: [] });
  useEffect(() => {
    if (!isOpen) return show({ of: null, found: [] });
    const stop = new AbortController();
    const timers = [setTimeout(() => look(query, stop.signal, show, timers), query === '' ? 0 : pauseMs)];
    return () => {
      stop.abort();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [query, isOpen]);
  return { found: shown.found, isOld: shown.of !== query };
}

function look(
  query: string,
  signal: AbortSignal,
  show: (shown: { of: string; found: readonly Found[] }) => void,
  timers: ReturnType<typeof setTimeout>[],
): void {
  const all = commandProviders();
  const results = new Map<string, Found>();
  const placed: Found[] = [];
  let isPatient = true;
  const place = () => {
    if (signal.aborted) return;
    for (const { id } of all) {
      const result = results.get(id);
      if (result === undefined && isPatient) break;
      if (result !== undefined && !placed.includes(result)) placed.push(result);
    }
    const found = placed.filter(({ items }) => items.length > 0);
    if (found.length > 0 || placed.length === all.length) show({ of: query, found });
  };
  timers.push(
    setTimeout(() => {
      isPatient = false;
      place();
    }, patienceMs),
  );
  for (const { id, heading, find } of all)
    void Promise.resolve(find(query.trim(), signal))
      .catch((): readonly Command[] => [])
      .then((items) => {
        results.set(id, { id, heading, items });
        place();
      });
}
