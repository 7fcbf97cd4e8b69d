import { useRouter } from '@tanstack/react-router';
import { Problem, wordsOfProblem } from '../api/problem.ts';
import { Button } from '../input/button.tsx';
import { LinkButton } from '../input/link-button.tsx';
import { EmptyState } from '../show/empty-state.tsx';
import { useWords } from '../words/words.ts';

/** Stands where a page broke: what happened, and the ways on. What was typed is still kept in its drafts. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useWords();
  const router = useRouter();
  // After a new version was put in place, an old page asks for files that are gone: a reload brings the new ones.
  const isStale = error instanceof TypeError && /module/i.test(error.message);
  return (
    <div className="py-16" role="alert">
      <EmptyState
        isPage
        icon="alert"
        title={t(isStale ? 'kit:error.stale' : 'kit:error.defect')}
        action={
          <>
            <Button
              icon="refresh"
              variant="primary"
              onPress={() => (isStale ? location.reload() : void router.invalidate())}
            >
              {t(isStale ? 'kit:reload' : 'kit:retry')}
            </Button>
            <LinkButton href="/">{t('kit:toStart')}</LinkButton>
          </>
        }
      >
        {isStale ? t('kit:error.staleWhy') : error instanceof Problem ? wordsOfProblem(error) : t('kit:problem.defect')}
      </EmptyState>
    </div>
  );
}
