import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Broken } from './broken.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

/** Everything on screen hangs below it. */
export const rootRoute = createRootRoute({ component: Outlet, errorComponent: Broken, notFoundComponent: NotFound });

/** Pages with the head, the navigation and the bars around them: the parent of every screen's routes. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  errorComponent: Broken,
  notFoundComponent: NotFound,
});

/** A page loaded when it is first gone to: `lazyPage(() => import('./home.tsx'), 'Home')`. */
export const lazyPage = lazyRouteComponent;
