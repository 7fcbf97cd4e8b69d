import { createRoute } from '@tanstack/react-router';
import { lazyPage, shellRoute } from '../kit/shell/root-route.tsx';
import { loadWords } from '../kit/words/words.ts';

const frame = createRoute({
  getParentRoute: () => shellRoute,
  id: 'portal',
  loader: () => loadWords('portal'),
  component: lazyPage(() => import('./frame/portal-frame.tsx'), 'PortalFrame'),
});

const home = createRoute({
  getParentRoute: () => frame,
  path: '/support',
  component: lazyPage(() => import('./home/home-screen.tsx'), 'HomeScreen'),
});
const newRequest = createRoute({
  getParentRoute: () => frame,
  path: '/support/new',
  component: lazyPage(() => import('./new/new-request-screen.tsx'), 'NewRequestScreen'),
});
const request = createRoute({
  getParentRoute: () => frame,
  path: '/support/requests/$id',
  component: lazyPage(() => import('./request/request-screen.tsx'), 'RequestScreen'),
});
const help = createRoute({
  getParentRoute: () => frame,
  path: '/support/help',
  component: lazyPage(() => import('./help/help-screen.tsx'), 'HelpScreen'),
});
const article = createRoute({
  getParentRoute: () => frame,
  path: '/support/articles/$',
  component: lazyPage(() => import('./article/article-screen.tsx'), 'ArticleScreen'),
});
const health = createRoute({
  getParentRoute: () => frame,
  path: '/support/health',
  component: lazyPage(() => import('./health/health-screen.tsx'), 'HealthScreen'),
});
const phone = createRoute({
  getParentRoute: () => frame,
  path: '/support/phone',
  component: lazyPage(() => import('./phone/phone-screen.tsx'), 'PhoneScreen'),
});
const people = createRoute({
  getParentRoute: () => frame,
  path: '/support/people',
  component: lazyPage(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
});
const administrators = createRoute({
  getParentRoute: () => frame,
  path: '/support/administrators',
  component: lazyPage(() => import('./people/administrators-screen.tsx'), 'AdministratorsScreen'),
});
const record = createRoute({
  getParentRoute: () => frame,
  path: '/support/record',
  component: lazyPage(() => import('./record/record-screen.tsx'), 'RecordScreen'),
});
const profile = createRoute({
  getParentRoute: () => frame,
  path: '/support/profile',
  component: lazyPage(() => import('./profile/profile-screen.tsx'), 'ProfileScreen'),
});

const troubleshooters = createRoute({
  getParentRoute: () => frame,
  path: '/support/troubleshoot',
  loader: () => loadWords('portal-troubleshoot'),
  component: lazyPage(() => import('./troubleshoot/troubleshooters-screen.tsx'), 'TroubleshootersScreen'),
});
const troubleshoot = createRoute({
  getParentRoute: () => frame,
  path: '/support/troubleshoot/$key',
  loader: () => loadWords('portal-troubleshoot'),
  component: lazyPage(() => import('./troubleshoot/troubleshoot-screen.tsx'), 'TroubleshootScreen'),
});

/** An example of a vendor's own page, which carries the help pane: no page of the portal. */
const centre = createRoute({
  getParentRoute: () => shellRoute,
  path: '/centre',
  loader: () => loadWords('portal'),
  component: lazyPage(() => import('./centre/centre-screen.tsx'), 'CentreScreen'),
});

/** The customer's side. */
export const portalRoutes = [
  frame.addChildren([
    home,
    newRequest,
    request,
    help,
    article,
    health,
    phone,
    people,
    administrators,
    record,
    profile,
    troubleshooters,
    troubleshoot,
  ]),
  centre,
];
