import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listDrafts, startDraft } from '../../../contract/drafts.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useWords } from '../../kit/words/words.ts';
import { LanguageField } from '../frame/place-fields.tsx';

/** Title and language: the rest is written in the editor. */
export function NewDraftDialog({ edition, onClose }: { edition: string; onClose: () => void }) {
  const { t, language: own } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState<Language>(own);
  const change = useChange(startDraft, {
    rereads: [listDrafts],
    onDone: ({ id }) => void navigate({ to: '/drafts/$id', params: { id } }),
  });
  return (
    <Dialog title={t('drafts:new.title')} isOpen onClose={onClose}>
      <Form
        label={t('drafts:new.title')}
        problem={change.problem}
        onSubmit={() => void change.send({ body: { edition, language, title, from: 'nothing' } })}
      >
        <TextField
          name="title"
          label={t('drafts:field.title')}
          hint={t('drafts:new.hint')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus={matchMedia('(pointer: fine)').matches}
        />
        <LanguageField value={language} onChange={setLanguage} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button type="submit" variant="primary" isPending={change.isSending}>
            {t('drafts:new.start')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
