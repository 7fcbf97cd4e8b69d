import { useState } from 'react';
import { useKeys } from '../../kit/over/use-keys.ts';
import { useWords } from '../../kit/words/words.ts';
import { rowsOf } from '../frame/focus.ts';

/**
 * The row that keys point at: `j` and `k` move the focus itself, so Enter opens it and a reader hears it. The open
 * request is where they begin; the list is one stop of the tab key.
 */
export function useCursor(ids: readonly string[], open: string | null, onOpen: (id: string) => void) {
  const { t } = useWords();
  const [pointed, setCursor] = useState<string | null>(null);
  const known = pointed !== null && ids.includes(pointed) ? pointed : open !== null && ids.includes(open) ? open : null;
  const cursor = known ?? ids[0] ?? null;
  const move = (by: number) => {
    const rows = rowsOf();
    const isOnRow = rows.some((row) => row === document.activeElement);
    const from = known === null ? -1 : ids.indexOf(known);
    const at = from === -1 ? 0 : isOnRow || known === open ? from + by : from;
    const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  useKeys(t('desk:key.list'), [
    { keys: 'j', words: t('desk:key.next'), run: () => move(1) },
    { keys: 'k', words: t('desk:key.previous'), run: () => move(-1) },
    { keys: 'o', words: t('desk:key.open'), run: () => cursor !== null && onOpen(cursor) },
  ]);
  return { cursor, setCursor };
}
