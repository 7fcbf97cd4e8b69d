import { useEffect, useState } from 'react';
import { searchHelp } from '../../../contract/help.ts';
import { listPins, readQuestions, setPin } from '../../../contract/learning.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { FormDialog } from '../fields/form-dialog.tsx';

const settleMs = 200;

/** Which article stands first for a question. The question may be made shorter; the article is found as readers find it. */
export function PinDialog({
  edition,
  language,
  question: asked,
  onClose,
}: {
  edition: string;
  /** Null: to be chosen. */
  language: Language | null;
  question: string;
  onClose: () => void;
}) {
  const { t, language: own } = useWords();
  const [question, setQuestion] = useState(asked);
  const [spoken, setSpoken] = useState<Language>(language ?? own);
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useApi(
    searchHelp,
    { query: { edition, q, lang: spoken, limit: 8 } },
    { isEnabled: q !== '', keepsLast: true },
  );
  const change = useChange(setPin, {
    rereads: [listPins, readQuestions],
    onDone: () => {
      say(t('console-learning:pins.done'));
      onClose();
    },
  });
  const items = (q === '' ? [] : (found.data?.items ?? [])).map((one) => ({
    id: one.path,
    name: one.title,
    hint: one.path,
  }));
  return (
    <FormDialog
      title={t('console-learning:pins.new')}
      action={t('console-learning:pins.send')}
      onClose={onClose}
      isSending={change.isSending}
      problem={change.problem}
      isDisabled={path === null || question.trim() === ''}
      onSubmit={() =>
        path !== null && void change.send({ body: { edition, language: spoken, question: question.trim(), path } })
      }
    >
      <TextField
        name="question"
        label={t('console-learning:pins.question')}
        hint={t('console-learning:pins.hint')}
        value={question}
        onChange={setQuestion}
        maxLength={200}
        isRequired
      />
      {language === null && (
        <Select<Language>
          label={t('console-learning:language')}
          items={(Object.keys(languageNames) as Language[]).map((id) => ({ id, name: languageNames[id] }))}
          value={spoken}
          onChange={setSpoken}
        />
      )}
      <ComboBox
        name="path"
        label={t('console-learning:pins.article')}
        placeholder={t('console-learning:pins.find')}
        items={items}
        value={path}
        onChange={(next) => {
          setPath(next);
          const chosen = items.find(({ id }) => id === next);
          if (chosen !== undefined) setText(chosen.name);
        }}
        text={text}
        onText={setText}
      />
    </FormDialog>
  );
}
