import { useState } from 'react';
import { readCommitments, readPolicy, readPolicyCalendar } from '../../../../contract/policy.ts';
import { asProblem, wordsOfProblem } from '../../../kit/api/problem.ts';
import { useReread } from '../../../kit/api/use-api.ts';
import { Button } from '../../../kit/input/button.tsx';
import { say } from '../../../kit/over/toast.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { isChanged } from '../draft/policy-draft.ts';
import { usePolicy } from './policy-context.ts';

/** Somebody saved since this draft began: said before it is reviewed, with the way to take both along. */
export function NewerVersion() {
  const { t } = useWords();
  const { policy, work } = usePolicy();
  const rebase = useRebase();
  if (work.draft.base === 0 || work.draft.base >= policy.version || !isChanged(work.draft)) return null;
  return (
    <Notice
      tone="warn"
      title={t('console-policy:newer.title', { version: policy.version })}
      action={
        <Button size="small" isPending={rebase.isBusy} onPress={() => void rebase.run()}>
          {t('console-policy:newer.rebase')}
        </Button>
      }
    >
      {t('console-policy:newer.text', { base: work.draft.base })}
    </Notice>
  );
}

/** Puts the draft's steps upon the version in force; what goes wrong is said, and the draft stays as it was. */
export function useRebase(onDone?: () => void) {
  const { t } = useWords();
  const { work } = usePolicy();
  const reread = useReread();
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await work.rebase();
      await reread(readPolicy, readPolicyCalendar, readCommitments);
      say(t('console-policy:newer.done'));
      onDone?.();
    } catch (thrown) {
      const problem = asProblem(thrown);
      say(problem === null ? t('kit:problem.defect') : wordsOfProblem(problem), { tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy };
}
