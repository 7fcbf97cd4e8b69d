import { useState } from 'react';
import { previewPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { call } from '../../../kit/api/call.ts';
import { asProblem, wordsOfProblem } from '../../../kit/api/problem.ts';
import { say } from '../../../kit/over/toast.tsx';
import { useWords } from '../../../kit/words/words.ts';
import type { toSend } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';

type Preview = ResponseOf<typeof previewPolicy>;
type Rest = { of: Preview; items: Preview['items']; next: string | null };

/** A preview's first page and those after it, asked for with the same draft; another preview begins anew. */
export function useMoreMoved(
  answer: Preview,
  draft: ReturnType<typeof toSend>,
  only: 'all' | 'late-at-once' | 'without-due',
) {
  const { t } = useWords();
  const { policy } = usePolicy();
  const none: Rest = { of: answer, items: [], next: answer.next };
  const [rest, setRest] = useState(none);
  const [isLoading, setLoading] = useState(false);
  const current = rest.of === answer ? rest : none;
  const more = async (cursor: string) => {
    setLoading(true);
    try {
      const page = await call(previewPolicy, {
        params: { edition: policy.edition.key },
        query: {},
        body: { draft, only, cursor },
      });
      setRest({ of: answer, items: [...current.items, ...page.items], next: page.next });
    } catch (thrown) {
      const problem = asProblem(thrown);
      say(problem === null ? t('kit:problem.defect') : wordsOfProblem(problem), { tone: 'bad' });
    } finally {
      setLoading(false);
    }
  };
  const { next } = current;
  return {
    items: [...answer.items, ...current.items],
    more: next === null ? null : () => void more(next),
    isLoading,
  };
}
