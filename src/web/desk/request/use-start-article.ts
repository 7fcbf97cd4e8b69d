import { useNavigate } from '@tanstack/react-router';
import { listDrafts, startDraftFromRequest } from '../../../contract/drafts.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { say } from '../../kit/over/toast.tsx';

/** Begins an article with the request's subject and solution, and opens it in the editor. */
export function useStartArticle(request: Pick<RequestDetail, 'id'>): () => void {
  const navigate = useNavigate();
  const change = useChange(startDraftFromRequest, {
    rereads: [listDrafts],
    onDone: ({ id }) => void navigate({ href: `/drafts/${id}` }),
    onProblem: (problem) => say(wordsOfProblem(problem), { tone: 'bad' }),
  });
  return () => {
    if (!change.isSending) void change.send({ params: { id: request.id }, body: {} });
  };
}
