import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 68rem)');

/** Whether text and preview have room beside each other. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      wide.addEventListener('change', changed);
      return () => wide.removeEventListener('change', changed);
    },
    () => wide.matches,
  );
