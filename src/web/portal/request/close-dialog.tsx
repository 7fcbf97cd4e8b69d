import { closeRequest, type RequestDetail } from '../../../contract/requests.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

/** Asks before a request that support still works on is closed. */
export function CloseDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t } = useWords();
  const close = useRequestChange(closeRequest, request, () => {
    onClose();
    say(t('portal:request.close.done'));
  });
  return (
    <Dialog
      title={t('portal:request.close.title')}
      isOpen
      onClose={onClose}
      size="small"
      buttons={
        <>
          <Button onPress={onClose}>{t('portal:request.close.cancel')}</Button>
          <Button
            variant="primary"
            isPending={close.isSending}
            onPress={() => void close.send({ params: { id: request.id }, body: {} })}
          >
            {t('portal:request.close.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('portal:request.close.text')}</p>
      {close.problem && (
        <p role="alert" className="mt-2 text-bad">
          {wordsOfProblem(close.problem)}
        </p>
      )}
    </Dialog>
  );
}
