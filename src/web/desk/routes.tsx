import { createRoute } from '@tanstack/react-router';
import { shellRoute } from '../kit/shell/root-route.tsx';

const home = createRoute({ getParentRoute: () => shellRoute, path: '/desk', component: () => null });

export const deskRoutes = [home] as const;
