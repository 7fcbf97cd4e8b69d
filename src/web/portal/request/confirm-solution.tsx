import { useState } from 'react';
import { closeRequest, type RequestDetail } from '../../../contract/requests.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { ReopenDialog } from './reopen-dialog.tsx';
import { useRequestChange } from './use-request-change.ts';

/** Support considers it solved: the customer says so too, or what is still wrong. */
export function ConfirmSolution({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const [isReopening, setReopening] = useState(false);
  const close = useRequestChange(closeRequest, request);
  return (
    <>
      <Notice
        tone="accent"
        icon="circle-check"
        title={t('portal:request.owed.confirm')}
        action={
          <>
            <Button
              variant="primary"
              isPending={close.isSending}
              onPress={() => void close.send({ params: { id: request.id }, body: {} })}
            >
              {t('portal:request.owed.yes')}
            </Button>
            <Button onPress={() => setReopening(true)}>{t('portal:request.owed.no')}</Button>
          </>
        }
      >
        {t('portal:request.owed.confirmText')}
        {close.problem && (
          <p role="alert" className="mt-1 text-bad">
            {wordsOfProblem(close.problem)}
          </p>
        )}
      </Notice>
      <ReopenDialog request={request} isOpen={isReopening} onClose={() => setReopening(false)} />
    </>
  );
}
