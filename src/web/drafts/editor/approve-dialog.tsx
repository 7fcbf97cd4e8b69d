import { useState } from 'react';
import { approveDraft, type DraftView, readDraft } from '../../../contract/drafts.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import { oldAfterMove } from './old-after-move.ts';
import { useReadAgain } from './use-read-again.ts';

/** Lets a draft out: now, or at a time on the clock of this device. */
export function ApproveDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { t, language } = useWords();
  const place = usePlace();
  const readAgain = useReadAgain();
  const now = useNow();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [at, setAt] = useState('');
  const change = useChange(approveDraft, {
    rereads: oldAfterMove,
    onProblem: readAgain,
    onDone: (answer) => {
      place(readDraft, { params: { id: draft.id } }, answer);
      say(t(answer.state === 'published' ? 'drafts:approve.done' : 'drafts:approve.waits'));
      onClose();
    },
  });
  const publishAt = when === 'later' && at !== '' ? new Date(at).toISOString() : null;
  // A field of date and time is that of the device, whichever zone its person reads times in.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const said =
    publishAt === null ? timeZone : formatInstant(publishAt, { language, zone: timeZone, now, detail: 'full' });
  return (
    <Dialog title={t('drafts:approve.title')} isOpen onClose={onClose}>
      <Form
        label={t('drafts:approve.title')}
        problem={change.problem}
        onSubmit={() => void change.send({ params: { id: draft.id }, body: { version: draft.version, publishAt } })}
      >
        <p className="text-14">{t('drafts:approve.text')}</p>
        <RadioGroup
          label={t('drafts:approve.when')}
          value={when}
          onChange={(next) => setWhen(next as 'now' | 'later')}
          choices={[
            { id: 'now', name: t('drafts:approve.now') },
            { id: 'later', name: t('drafts:approve.later') },
          ]}
        />
        {when === 'later' && (
          <TextField
            name="publishAt"
            type="datetime-local"
            label={t('drafts:approve.at')}
            hint={t(publishAt === null ? 'drafts:approve.zone' : 'drafts:approve.goes', { said })}
            width={22}
            value={at}
            onChange={setAt}
            isRequired
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            isPending={change.isSending}
            isDisabled={when === 'later' && at === ''}
          >
            {t(when === 'now' ? 'drafts:approve.send' : 'drafts:approve.plan')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
