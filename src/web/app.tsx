import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, RouterProvider as LinkProvider } from 'react-aria-components';
import { Problem } from './kit/api/problem.ts';
import { localeOf } from './kit/time/format-instant.ts';
import { useWords } from './kit/words/words.ts';
import { router } from './routes.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal is an answer; only what did not arrive, or broke, is worth asking again.
      retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.status >= 502),
      refetchOnWindowFocus: true,
      // Whether the server answers is found out by asking; what the device believes of its network does not hold a call back.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Screens change in place; every other address, such as the public pages', is a page of its own. */
function go(href: string): void {
  const { pathname } = new URL(href, location.href);
  if (router.getMatchedRoutes(pathname)[2] === undefined) location.assign(href);
  else void router.navigate({ href });
}

/** Portal, desk and console with what they share: answers, addresses and language. */
export function App() {
  const { language } = useWords();
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale={localeOf(language)}>
        <LinkProvider navigate={go}>
          <RouterProvider router={router} />
        </LinkProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
