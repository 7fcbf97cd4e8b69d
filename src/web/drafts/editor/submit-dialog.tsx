import { useState } from 'react';
import { type DraftView, readDraft, submitDraft } from '../../../contract/drafts.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Checkbox } from '../../kit/input/checkbox.tsx';
import { Form } from '../../kit/input/form.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useWords } from '../../kit/words/words.ts';
import { oldAfterMove } from './old-after-move.ts';
import { useReadAgain } from './use-read-again.ts';
import type { useSource } from './use-source.ts';

/** Saves, and hands to review; one that was begun from a request is first looked through for the customer's name. */
export function SubmitDialog({
  draft,
  written,
  onClose,
}: {
  draft: DraftView;
  written: ReturnType<typeof useSource>;
  onClose: () => void;
}) {
  const { t } = useWords();
  const place = usePlace();
  const readAgain = useReadAgain();
  const [checked, setChecked] = useState(false);
  const needsCheck = draft.fromRequest !== null;
  const change = useChange(submitDraft, {
    rereads: oldAfterMove,
    onProblem: readAgain,
    onDone: (answer) => {
      place(readDraft, { params: { id: draft.id } }, answer);
      say(t('drafts:submit.done'));
      onClose();
    },
  });
  const submit = async () => {
    const saved = await written.save();
    if (saved === null) return;
    await change.send({ params: { id: draft.id }, body: { version: saved.version, checked } });
  };
  return (
    <Dialog title={t('drafts:submit.title')} isOpen onClose={onClose}>
      <Form label={t('drafts:submit.title')} onSubmit={() => void submit()} problem={change.problem ?? written.problem}>
        <p className="text-14">{t('drafts:submit.text')}</p>
        {needsCheck && (
          <Checkbox isSelected={checked} onChange={setChecked}>
            {t('drafts:submit.checked')}
          </Checkbox>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            isPending={change.isSending || written.isSaving}
            isDisabled={needsCheck && !checked}
          >
            {t('drafts:submit.title')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
