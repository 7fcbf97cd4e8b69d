import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** How many places ago the answers were left that led here. */
    sinceAnswers?: number;
  }
}

/** Goes on from answers to an article and from there to others, and back to the answers as they were left. */
export function useGoOn(): { goOn: (href: string) => void; goBack: (() => void) | null } {
  const navigate = useNavigate();
  const { history } = useRouter();
  const since = useRouterState({ select: ({ location: { state } }) => state.sinceAnswers });
  const isAtAnswers = useRouterState({ select: ({ location }) => location.pathname === '/support/help' });
  return {
    goOn: (href) => {
      const from = isAtAnswers ? 0 : since;
      void navigate({ href, state: from === undefined ? {} : { sinceAnswers: from + 1 } });
    },
    goBack: since === undefined ? null : () => history.go(-since),
  };
}
