import { useEffect, useRef, useState } from 'react';
import { suggestHelp } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { call } from '../../kit/api/call.ts';

export type Suggested = ResponseOf<typeof suggestHelp>;

const most = 6;
/** Keys that follow each other faster than this, as those of a key held down do, are waited for. */
const calmMs = 50;

/**
 * What is suggested for what stands in a box: asked for at once, and the call before is given up. `typed` with null
 * gives up without asking, as at an Enter; `at`: when the key came, in milliseconds of the page.
 */
export function useSuggestions(onAnswer: (found: Suggested) => void): {
  typed: (text: string | null, at?: number) => void;
} {
  const [self] = useState(() => ({ asking: new AbortController(), timer: 0, last: -calmMs }));
  const answer = useRef(onAnswer);
  answer.current = onAnswer;
  useEffect(
    () => () => {
      self.asking.abort();
      clearTimeout(self.timer);
    },
    [self],
  );
  const ask = async (q: string, signal: AbortSignal) => {
    // No suggestion is no fault: Enter still asks, and says what is wrong.
    const found = await call(suggestHelp, { query: { q, limit: most } }, { signal }).catch(() => ({ items: [] }));
    if (!signal.aborted) answer.current(found);
  };
  return {
    typed(text, at = 0) {
      clearTimeout(self.timer);
      self.asking.abort();
      if (text === null) return;
      self.asking = new AbortController();
      const { signal } = self.asking;
      const isCalm = at - self.last >= calmMs;
      self.last = at;
      if (isCalm) void ask(text, signal);
      else self.timer = window.setTimeout(() => void ask(text, signal), calmMs);
    },
  };
}
