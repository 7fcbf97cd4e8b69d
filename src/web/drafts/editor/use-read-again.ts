import { readDraft } from '../../../contract/drafts.ts';
import type { Problem } from '../../kit/api/problem.ts';
import { useReread } from '../../kit/api/use-api.ts';

/** A step that came too late: the draft is read again, so that the screen shows what there is now. */
export function useReadAgain(): (problem: Problem) => void {
  const reread = useReread();
  return ({ status }) => {
    if (status === 409) void reread(readDraft);
  };
}
