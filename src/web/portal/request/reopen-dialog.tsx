import { type RequestDetail, reopenRequest } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { useRequestChange } from './use-request-change.ts';

/** Reopens a request, saying what is still wrong. The words are kept until they are sent. */
export function ReopenDialog({
  request,
  isOpen,
  onClose,
}: {
  request: RequestDetail;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [body, setBody, clear] = useDraft(`reopen.${request.id}`, '');
  const reopen = useRequestChange(reopenRequest, request, () => {
    clear();
    onClose();
    say(t('portal:request.reopen.done'));
  });
  return (
    <Dialog title={t('portal:request.reopen.title')} isOpen={isOpen} onClose={onClose}>
      <Form
        onSubmit={() => body.trim() !== '' && void reopen.send({ params: { id: request.id }, body: { body } })}
        problem={reopen.problem}
      >
        <TextArea
          name="body"
          label={t('portal:request.reopen.label')}
          value={body}
          onChange={setBody}
          maxLength={20_000}
          isRequired
          autoFocus
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('portal:cancel')}</Button>
          <Button type="submit" variant="primary" isPending={reopen.isSending} isDisabled={body.trim() === ''}>
            {t('portal:request.reopen.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
