import { createRoute } from '@tanstack/react-router';
import { lazyPage, shellRoute } from '../kit/shell/root-route.tsx';
import { loadWords } from '../kit/words/words.ts';

const frame = createRoute({
  getParentRoute: () => shellRoute,
  id: 'desk',
  loader: () => loadWords('desk'),
  component: lazyPage(() => import('./frame/desk-frame.tsx'), 'DeskFrame'),
});

/** One screen for the list and the request beside it: opening a request leaves the list as it is. */
const queue = createRoute({
  getParentRoute: () => frame,
  id: 'desk-queue',
  component: lazyPage(() => import('./queue/queue-screen.tsx'), 'QueueScreen'),
});
const nothing = () => null;
const list = createRoute({ getParentRoute: () => queue, path: '/desk', component: nothing });
/** The queues by themselves, where there is room for one column. */
const queues = createRoute({ getParentRoute: () => queue, path: '/desk/queues', component: nothing });
const request = createRoute({ getParentRoute: () => queue, path: '/desk/requests/$id', component: nothing });

const search = createRoute({
  getParentRoute: () => frame,
  path: '/desk/search',
  component: lazyPage(() => import('./search/search-screen.tsx'), 'SearchScreen'),
});
const caller = createRoute({
  getParentRoute: () => frame,
  path: '/desk/new',
  component: lazyPage(() => import('./caller/caller-screen.tsx'), 'CallerScreen'),
});
const organisation = createRoute({
  getParentRoute: () => frame,
  path: '/desk/organisations/$id',
  component: lazyPage(() => import('./organisation/organisation-screen.tsx'), 'OrganisationScreen'),
});
const watch = createRoute({
  getParentRoute: () => frame,
  path: '/desk/watch',
  component: lazyPage(() => import('./watch/watch-screen.tsx'), 'WatchScreen'),
});
const report = createRoute({
  getParentRoute: () => frame,
  path: '/desk/report',
  loader: () => loadWords('desk-report'),
  component: lazyPage(() => import('./report/report-screen.tsx'), 'ReportScreen'),
});
const health = createRoute({
  getParentRoute: () => frame,
  path: '/desk/health',
  component: lazyPage(() => import('./health/health-screen.tsx'), 'HealthScreen'),
});
const newIssue = createRoute({
  getParentRoute: () => frame,
  path: '/desk/health/new',
  component: lazyPage(() => import('./health/new-issue-screen.tsx'), 'NewIssueScreen'),
});
const issue = createRoute({
  getParentRoute: () => frame,
  path: '/desk/health/$id',
  component: lazyPage(() => import('./health/issue-screen.tsx'), 'IssueScreen'),
});
const outbox = createRoute({
  getParentRoute: () => frame,
  path: '/desk/outbox',
  component: lazyPage(() => import('./outbox/outbox-screen.tsx'), 'OutboxScreen'),
});

/** The staff's side. */
export const deskRoutes = [
  frame.addChildren([
    queue.addChildren([list, queues, request]),
    search,
    caller,
    organisation,
    watch,
    report,
    health,
    newIssue,
    issue,
    outbox,
  ]),
] as const;
