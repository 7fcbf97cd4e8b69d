import type { RequestDetail } from '../../../contract/requests.ts';
import { pressCustomer } from '../../../contract/silence.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

/** What comes of an answer that does not come, and when; an agent can remind, or give notice, sooner than the system. */
export function SilenceLine({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const press = useRequestChange(pressCustomer, request);
  if (request.silence === null) return null;
  const send = (step: 'remind' | 'notify') => async () => {
    if (await press.send({ params: { id: request.id }, body: { step } })) say(t(`desk:silence.done.${step}`));
  };
  return (
    <Notice
      icon="clock"
      className="my-2"
      action={
        request.silence.mayRemind && (
          <>
            <Button size="small" isDisabled={press.isSending} onPress={() => void send('remind')()}>
              {t('desk:silence.remind')}
            </Button>
            {request.silence.mayGiveNotice && (
              <Button size="small" isDisabled={press.isSending} onPress={() => void send('notify')()}>
                {t('desk:silence.notify')}
              </Button>
            )}
          </>
        )
      }
    >
      {request.silence.words}
      {press.problem && (
        <p role="alert" className="mt-1 text-bad">
          {wordsOfProblem(press.problem)}
        </p>
      )}
    </Notice>
  );
}
