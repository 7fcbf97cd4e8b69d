import type { z } from 'zod';
import type { policyConflict } from '../../../../contract/policy.ts';
import type { Problem } from '../../../kit/api/problem.ts';
import { Instant } from '../../../kit/time/instant.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { OthersFirst } from '../frame/others-first.tsx';

/** A save was refused because somebody saved first: who, what and why, what both changed, and the ways on with nothing lost. */
export function ConflictNotice({ problem, onDone }: { problem: Problem; onDone: () => void }) {
  const { t } = useWords();
  const { version, savedAt, savedBy, comment, parts } = problem.facts as z.output<typeof policyConflict>;
  return (
    <div role="alert">
      <OthersFirst
        title={t('console-policy:conflict.title', { version, name: savedBy ?? t('console-policy:version.folder') })}
        parts={parts}
        version={version}
        onDone={onDone}
      >
        <p>
          <Instant at={savedAt} look="absolute" />
          {comment !== '' && ` · “${comment}”`}
        </p>
        <p className="mt-1">{t('console-policy:conflict.kept')}</p>
      </OthersFirst>
    </div>
  );
}
