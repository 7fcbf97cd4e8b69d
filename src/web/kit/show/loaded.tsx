import type { ReactNode } from 'react';
import { Problem } from '../api/problem.ts';
import { ErrorState } from './error-state.tsx';
import { Skeleton } from './skeleton.tsx';

type Read<T> = { data: T | undefined; isError: boolean; error: unknown; refetch: () => unknown };

export type LoadedProps<T> = {
  /** What `useApi` or `usePages` answered. */
  of: Read<T>;
  children: (data: T) => ReactNode;
  /** The shape of what comes; bars of text unless given. */
  skeleton?: ReactNode | undefined;
  /** Shown instead of `children` when there is nothing. */
  empty?: { when: (data: T) => boolean; show: ReactNode };
  /** Another way on, beside trying again. */
  action?: ReactNode | undefined;
};

/** Draws what was read in each of its states: on its way, failed with a way on, empty, there. Old data stays when a re-read fails. */
export function Loaded<T>({ of, children, skeleton, empty, action }: LoadedProps<T>): ReactNode {
  if (of.data !== undefined) return empty?.when(of.data) ? empty.show : children(of.data);
  if (of.isError)
    return (
      <ErrorState
        problem={of.error instanceof Problem ? of.error : null}
        onRetry={() => void of.refetch()}
        action={action}
      />
    );
  return skeleton ?? <Skeleton />;
}
