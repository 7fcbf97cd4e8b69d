import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { consoleRoutes } from './console/routes.tsx';
import { deskRoutes } from './desk/routes.tsx';
import { draftRoutes } from './drafts/routes.tsx';
import { Pending } from './kit/shell/pending.tsx';
import { lazyPage, rootRoute, shellRoute } from './kit/shell/root-route.tsx';
import { loadWords } from './kit/words/words.ts';
import { portalRoutes } from './portal/routes.tsx';

declare const __GALLERY__: boolean;

const signIn = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sign-in',
  validateSearch: readDoor,
  loader: () => loadWords('sign-in'),
  component: lazyPage(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
});

/** `next`: where one was going; `arrived`, `error`: back from the organisation's own sign-in. */
function readDoor(search: Record<string, unknown>): { next?: string; arrived?: true; error?: true } {
  return {
    ...(typeof search['next'] === 'string' ? { next: search['next'] } : {}),
    ...('arrived' in search ? { arrived: true } : {}),
    ...('error' in search ? { error: true } : {}),
  };
}

/** The link of an invitation: the first password. */
const invitation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/invitation',
  loader: () => loadWords('sign-in'),
  component: lazyPage(() => import('./sign-in/invitation-page.tsx'), 'InvitationPage'),
});

/** Every component in every state: only while developing. */
const gallery = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gallery',
  beforeLoad: () => {
    if (!__GALLERY__) throw redirect({ to: '/sign-in' });
  },
  component: __GALLERY__ ? lazyPage(() => import('./gallery/gallery.tsx'), 'Gallery') : () => null,
});

const tree = rootRoute.addChildren([
  shellRoute.addChildren([
    signIn,
    invitation,
    gallery,
    ...portalRoutes,
    ...deskRoutes,
    ...draftRoutes,
    ...consoleRoutes,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 200,
  defaultPendingComponent: Pending,
});

// The browser tells of a scroll only with its next picture: who goes on before that would come back to the top.
router.subscribe('onBeforeNavigate', () => document.dispatchEvent(new Event('scroll')));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
