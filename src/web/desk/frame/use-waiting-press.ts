import { useEffect, useEffectEvent, useState } from 'react';

/** What a press needs: an answer of the server that may be on its way still, as right after a reload, or did not come. */
type Needed = { data: unknown; isFetching: boolean; isError: boolean; refetch: () => unknown };

/**
 * A press that waits for what it needs and then does what was pressed; what did not come is asked for once more. While it
 * waits, the button is pending. `needed` null: it needs nothing.
 */
export function useWaitingPress(needed: Needed | null, act: () => void): { press: () => void; isWaiting: boolean } {
  const [isWaiting, setWaiting] = useState(false);
  const isMissing = needed !== null && needed.data === undefined;
  const isComing = isMissing && needed.isFetching;
  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (!isWaiting || isComing) return;
    setWaiting(false);
    actNow();
  }, [isWaiting, isComing]);
  const press = () => {
    if (!isMissing) return act();
    if (needed.isError) void needed.refetch();
    setWaiting(true);
  };
  return { press, isWaiting };
}
