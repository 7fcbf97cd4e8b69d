import { createRoute } from '@tanstack/react-router';
import { lazyPage, shellRoute } from '../kit/shell/root-route.tsx';
import { loadWords } from '../kit/words/words.ts';

const frame = createRoute({
  getParentRoute: () => shellRoute,
  id: 'console',
  loader: () => loadWords('console', 'console-policy'),
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

const policy = createRoute({
  getParentRoute: () => frame,
  path: '/console/policy/$edition',
  component: lazyPage(() => import('./policy/frame/policy-frame.tsx'), 'PolicyFrame'),
});
const calendars = createRoute({
  getParentRoute: () => policy,
  path: '/',
  component: lazyPage(() => import('./policy/overview/calendars-screen.tsx'), 'CalendarsScreen'),
});
const calendar = createRoute({
  getParentRoute: () => policy,
  path: '/calendars/$id',
  component: lazyPage(() => import('./policy/calendar/calendar-screen.tsx'), 'CalendarScreen'),
});
const importCalendar = createRoute({
  getParentRoute: () => policy,
  path: '/calendars/$id/import',
  component: lazyPage(() => import('./policy/import/import-calendar-screen.tsx'), 'ImportCalendarScreen'),
});
const commitments = createRoute({
  getParentRoute: () => policy,
  path: '/commitments',
  component: lazyPage(() => import('./policy/commitments/commitments-screen.tsx'), 'CommitmentsScreen'),
});
const review = createRoute({
  getParentRoute: () => policy,
  path: '/review',
  component: lazyPage(() => import('./policy/review/review-screen.tsx'), 'ReviewScreen'),
});
const versions = createRoute({
  getParentRoute: () => policy,
  path: '/versions',
  component: lazyPage(() => import('./policy/versions/versions-screen.tsx'), 'VersionsScreen'),
});
const files = createRoute({
  getParentRoute: () => policy,
  path: '/files',
  component: lazyPage(() => import('./policy/files/files-screen.tsx'), 'FilesScreen'),
});

const learning = createRoute({
  getParentRoute: () => frame,
  path: '/console/learning',
  loader: () => loadWords('console-learning'),
  component: lazyPage(() => import('./learning/learning-screen.tsx'), 'LearningScreen'),
});

/** What the operator sets up. */
export const consoleRoutes = [
  frame.addChildren([
    organisations,
    newOrganisation,
    organisation,
    staff,
    importing,
    editions,
    learning,
    policy.addChildren([calendars, calendar, importCalendar, commitments, review, versions, files]),
  ]),
] as const;
