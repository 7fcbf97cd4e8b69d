import { createRoute } from '@tanstack/react-router';
import { lazyPage, shellRoute } from '../kit/shell/root-route.tsx';
import { loadWords } from '../kit/words/words.ts';

const frame = createRoute({
  getParentRoute: () => shellRoute,
  id: 'drafts',
  loader: () => loadWords('drafts'),
  component: lazyPage(() => import('./frame/drafts-frame.tsx'), 'DraftsFrame'),
});
const drafts = createRoute({
  getParentRoute: () => frame,
  path: '/drafts',
  component: lazyPage(() => import('./list/drafts-screen.tsx'), 'DraftsScreen'),
});
const articles = createRoute({
  getParentRoute: () => frame,
  path: '/drafts/articles',
  component: lazyPage(() => import('./articles/articles-screen.tsx'), 'ArticlesScreen'),
});
const article = createRoute({
  getParentRoute: () => frame,
  path: '/drafts/article',
  component: lazyPage(() => import('./articles/article-screen.tsx'), 'ArticleScreen'),
});
const draft = createRoute({
  getParentRoute: () => frame,
  path: '/drafts/$id',
  component: lazyPage(() => import('./editor/draft-screen.tsx'), 'DraftScreen'),
});

/** Articles written in the product: everybody of the support centre writes here. */
export const draftRoutes = [frame.addChildren([drafts, articles, article, draft])] as const;
