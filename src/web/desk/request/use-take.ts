import { countDesk, handOverRequest, listDesk, takeRequest } from '../../../contract/desk.ts';
import { type RequestDetail, readRequest } from '../../../contract/requests.ts';
import { call } from '../../kit/api/call.ts';
import { asProblem, wordsOfProblem } from '../../kit/api/problem.ts';
import { usePlace, useReread } from '../../kit/api/use-api.ts';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { requestInput } from './request-input.ts';

/**
 * Becomes the owner, on screen before the server has said so: it promises nothing to a customer and can be taken back,
 * by a return to whoever owned it before, with a note that says so.
 */
export function useTake(request: RequestDetail): () => void {
  const { t } = useWords();
  const { me } = useDesk();
  const put = usePlace();
  const reread = useReread();
  const place = (answer: RequestDetail) => put(readRequest, requestInput(request.id), answer);
  const before = request.owner;

  const run = async (change: () => Promise<RequestDetail>, done: () => void) => {
    try {
      place(await change());
      done();
    } catch (thrown) {
      place(request);
      const problem = asProblem(thrown);
      say(problem ? wordsOfProblem(problem) : t('kit:problem.defect'), { tone: 'bad' });
      void reread(readRequest);
    }
    void reread(listDesk, countDesk);
  };
  const giveBack = () =>
    void run(
      () =>
        call(handOverRequest, {
          params: { id: request.id },
          body: {
            to: before?.id ?? null,
            note: t('desk:take.undoNote'),
            // Where somebody must own it at every hour, a return too is written in two parts.
            ...(request.care ? { done: t('desk:take.undoNote'), next: t('desk:take.undoNext') } : {}),
          },
        }),
      () => say(t('desk:take.undone', { number: request.number })),
    );
  return () => {
    const isOwn = before?.id === me.id;
    if (!request.moves.includes('take') || (isOwn && request.care?.lack !== 'not-taken-up')) return;
    place({ ...request, owner: { id: me.id, name: me.name } });
    void run(
      () => call(takeRequest, { params: { id: request.id }, body: {} }),
      () => say(t('desk:take.done', { number: request.number }), isOwn ? {} : { onUndo: giveBack }),
    );
  };
}
