import type { ReactNode } from 'react';
import { type Problem, wordsOfProblem } from '../api/problem.ts';
import { Button } from '../input/button.tsx';
import { useWords } from '../words/words.ts';
import { EmptyState } from './empty-state.tsx';

/** What could not be shown: what happened, why, and the way on. `action` replaces nothing; it is one more way. */
export function ErrorState({
  problem,
  onRetry,
  action,
}: {
  problem: Problem | null;
  onRetry?: (() => void) | undefined;
  action?: ReactNode;
}) {
  const { t } = useWords();
  const kind =
    problem === null || problem.status >= 500
      ? 'defect'
      : problem.status === 0
        ? 'unreachable'
        : problem.status === 403
          ? 'forbidden'
          : problem.status === 404
            ? 'not-found'
            : 'refused';
  const helpsToRetry = kind === 'defect' || kind === 'unreachable' || kind === 'refused';
  return (
    <div role="alert">
      <EmptyState
        icon={kind === 'unreachable' ? 'cut' : kind === 'forbidden' ? 'lock' : 'alert'}
        title={t(`kit:error.${kind}`)}
        action={
          <>
            {helpsToRetry && onRetry && (
              <Button icon="refresh" onPress={onRetry}>
                {t('kit:retry')}
              </Button>
            )}
            {action}
          </>
        }
      >
        {problem ? wordsOfProblem(problem) : t('kit:problem.defect')}
      </EmptyState>
    </div>
  );
}
