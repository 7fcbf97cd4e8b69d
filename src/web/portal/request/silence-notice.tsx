import type { RequestDetail } from '../../../contract/requests.ts';
import { objectToSilence } from '../../../contract/silence.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

/** What comes of an answer that does not come, and when; one click objects, which undoes it. */
export function SilenceNotice({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const object = useRequestChange(objectToSilence, request, () => say(t('portal:request.silence.objected')));
  const { silence } = request;
  if (silence === null) return null;
  return (
    <Notice
      // Resolved, the question above it asks the same already.
      tone={silence.mayObject && request.state !== 'resolved' ? 'warn' : 'neutral'}
      icon="clock"
      action={
        silence.mayObject && (
          <Button
            isPending={object.isSending}
            onPress={() => void object.send({ params: { id: request.id }, body: {} })}
          >
            {t(request.state === 'resolved' ? 'portal:request.silence.notSolved' : 'portal:request.silence.object')}
          </Button>
        )
      }
    >
      {silence.words}
      {object.problem && (
        <p role="alert" className="mt-1 text-bad">
          {wordsOfProblem(object.problem)}
        </p>
      )}
    </Notice>
  );
}
