import { createRoute } from '@tanstack/react-router';
import { shellRoute } from '../kit/shell/root-route.tsx';

const home = createRoute({ getParentRoute: () => shellRoute, path: '/console', component: () => null });

export const consoleRoutes = [home] as const;
