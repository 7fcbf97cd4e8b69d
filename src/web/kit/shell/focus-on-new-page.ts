import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** After going to another page the focus is on its heading, so that a reader hears where they are; not on the first page. */
export function useFocusOnNewPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isFirst = last.current === undefined;
    if (path === undefined || path === last.current) return;
    last.current = path;
    if (isFirst) return;
    const page = document.getElementById('page');
    const heading = page?.querySelector<HTMLElement>('h1[tabindex="-1"]');
    if (page && !page.contains(document.activeElement)) (heading ?? page).focus({ preventScroll: true });
  }, [path]);
}
