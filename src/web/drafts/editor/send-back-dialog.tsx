import { type DraftView, readDraft, sendBackDraft } from '../../../contract/drafts.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import { oldAfterMove } from './old-after-move.ts';
import { useReadAgain } from './use-read-again.ts';

/** Hands a draft back to writing with why; one that waits for its time is called off by it. */
export function SendBackDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t } = useWords();
  const place = usePlace();
  const readAgain = useReadAgain();
  // Kept until it is sent: who reviews looks at the text again while writing why.
  const [remark, setRemark, forget] = useDraft(`article-remark.${draft.id}`, '');
  const title = t(draft.state === 'approved' ? 'drafts:back.callOff' : 'drafts:back.send');
  const change = useChange(sendBackDraft, {
    rereads: oldAfterMove,
    onProblem: readAgain,
    onDone: (answer) => {
      forget();
      place(readDraft, { params: { id: draft.id } }, answer);
      onClose();
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form
        label={title}
        problem={change.problem}
        onSubmit={() => void change.send({ params: { id: draft.id }, body: { version: draft.version, remark } })}
      >
        <TextArea
          name="remark"
          label={t('drafts:back.remark')}
          hint={t('drafts:back.hint')}
          rows={4}
          maxLength={2_000}
          value={remark}
          onChange={setRemark}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button type="submit" variant="primary" isPending={change.isSending}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
