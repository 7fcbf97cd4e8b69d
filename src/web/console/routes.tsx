import { createRoute } from '@tanstack/react-router';
import { lazyPage, shellRoute } from '../kit/shell/root-route.tsx';
import { loadWords } from '../kit/words/words.ts';

const frame = createRoute({
  getParentRoute: () => shellRoute,
  id: 'console',
  loader: () => loadWords('console'),
  component: lazyPage(() => import('./frame/console-frame.tsx'), 'ConsoleFrame'),
});

const organisations = createRoute({
  getParentRoute: () => frame,
  path: '/console',
  component: lazyPage(() => import('./organisations/organisations-screen.tsx'), 'OrganisationsScreen'),
});
const newOrganisation = createRoute({
  getParentRoute: () => frame,
  path: '/console/new',
  component: lazyPage(() => import('./organisation/new-organisation-screen.tsx'), 'NewOrganisationScreen'),
});
const organisation = createRoute({
  getParentRoute: () => frame,
  path: '/console/organisations/$org',
  component: lazyPage(() => import('./organisation/organisation-screen.tsx'), 'OrganisationScreen'),
});
const staff = createRoute({
  getParentRoute: () => frame,
  path: '/console/staff',
  component: lazyPage(() => import('./staff/staff-screen.tsx'), 'StaffScreen'),
});
const importing = createRoute({
  getParentRoute: () => frame,
  path: '/console/import',
  component: lazyPage(() => import('./import/import-screen.tsx'), 'ImportScreen'),
});
const editions = createRoute({
  getParentRoute: () => frame,
  path: '/console/editions',
  component: lazyPage(() => import('./editions/editions-screen.tsx'), 'EditionsScreen'),
});

/** What the operator sets up. */
export const consoleRoutes = [
  frame.addChildren([organisations, newOrganisation, organisation, staff, importing, editions]),
] as const;
