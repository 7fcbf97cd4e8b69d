import { useState } from 'react';
import { resolveRequest } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useRequestChange } from '../request/use-request-change.ts';
import { TaskDialog } from './task-dialog.tsx';

/** Says what solved it; the customer reads it and is asked to confirm. */
export function ResolveDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { t, language } = useWords();
  const [body, setBody, clear] = useDraft(`resolve.${request.id}`, '');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = useRequestChange(resolveRequest, request, () => {
    clear();
    onClose();
    say(t('desk:resolve.done', { name: request.contact.name }));
  });
  const submit = () => {
    const found = body.trim() === '' ? [{ path: 'body', message: t('desk:resolve.needsBody') }] : [];
    setFaults(found);
    if (found.length === 0) void change.send({ params: { id: request.id }, body: { body } });
  };
  return (
    <TaskDialog
      title={t('desk:action.resolve')}
      send={t('desk:resolve.send')}
      isSending={change.isSending}
      problem={change.problem}
      faults={faults}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        name="body"
        label={t('desk:resolve.label')}
        hint={
          request.language === language
            ? t('desk:resolve.hint')
            : `${t('desk:resolve.hint')} ${t('desk:mode.language', { language: languageNames[request.language] })}`
        }
        rows={6}
        maxLength={20_000}
        isRequired
        value={body}
        onChange={setBody}
      />
    </TaskDialog>
  );
}
