import { type RefObject, useEffect, useRef } from 'react';

/** Asks for the next page when the end of the list comes near: the button there does the same. */
export function useMoreInSight(end: RefObject<HTMLElement | null>, more: (() => void) | null, isBusy: boolean): void {
  const ask = useRef<() => void>(() => undefined);
  ask.current = () => !isBusy && more?.();
  const isMore = more !== null;
  useEffect(() => {
    if (!isMore || end.current === null) return;
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && ask.current(), {
      root: end.current.closest('[data-desk-list]'),
      rootMargin: '400px',
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [end, isMore]);
}
