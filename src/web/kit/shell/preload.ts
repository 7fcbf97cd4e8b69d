import { useRouter } from '@tanstack/react-router';

/** Loads the screen behind a link when the pointer or the focus comes near: it is there when the press comes. */
export function usePreload(href: string | undefined): { onHoverStart?: () => void; onFocus?: () => void } {
  const router = useRouter({ warn: false });
  if (!router || href === undefined || !href.startsWith('/') || href.startsWith('/api/')) return {};
  const preload = () => void router.preloadRoute({ to: href }).catch(() => undefined);
  return { onHoverStart: preload, onFocus: preload };
}
