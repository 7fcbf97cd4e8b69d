import type { z } from 'zod';
import type { policyConflict } from '../../../../contract/policy.ts';
import type { Problem } from '../../../kit/api/problem.ts';
import { Button } from '../../../kit/input/button.tsx';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { Instant } from '../../../kit/time/instant.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { useRebase } from '../frame/newer-version.tsx';
import { usePolicy } from '../frame/policy-context.ts';
import { usePartName } from '../versions/use-part-name.ts';

/** Somebody saved first: who, what and why, what both changed, and the way on with nothing lost. */
export function ConflictNotice({ problem, onRebased }: { problem: Problem; onRebased: () => void }) {
  const { t } = useWords();
  const { at } = usePolicy();
  const nameOf = usePartName();
  const rebase = useRebase(onRebased);
  const { version, savedAt, savedBy, comment, parts, overlap } = problem.facts as z.output<typeof policyConflict>;
  const names = (list: typeof parts) => list.map(nameOf).join(t('console:between'));
  return (
    <div role="alert">
      <Notice
        tone="warn"
        title={t('console-policy:conflict.title', { version, name: savedBy ?? t('console-policy:version.folder') })}
        action={
          <>
            <LinkButton size="small" href={`${at}/versions`}>
              {t('console-policy:conflict.look')}
            </LinkButton>
            <Button size="small" variant="primary" isPending={rebase.isBusy} onPress={() => void rebase.run()}>
              {t('console-policy:newer.rebase')}
            </Button>
          </>
        }
      >
        <p>
          <Instant at={savedAt} look="absolute" />
          {comment !== '' && ` · “${comment}”`}
        </p>
        <p className="mt-1">{t('console-policy:conflict.theirs', { parts: names(parts) })}</p>
        <p>
          {overlap.length > 0
            ? t('console-policy:conflict.overlap', { parts: names(overlap) })
            : t('console-policy:conflict.apart')}
        </p>
        <p className="mt-1">{t('console-policy:conflict.kept')}</p>
      </Notice>
    </div>
  );
}
