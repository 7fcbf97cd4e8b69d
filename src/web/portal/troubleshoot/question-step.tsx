import { useState } from 'react';
import type { StepView } from '../../../contract/troubleshoot.ts';
import { Form } from '../../kit/input/form.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { useWords } from '../../kit/words/words.ts';
import { StepButtons } from './step-buttons.tsx';
import type { Walk } from './use-walk.ts';

/** One question: choose, then go on. */
export function QuestionStep({ step, walk }: { step: Extract<StepView, { kind: 'question' }>; walk: Walk }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(walk.before);
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(chosen === null);
    if (chosen !== null) walk.answer(chosen);
  };
  return (
    <Form label={step.ask} onSubmit={submit} className="gap-4!">
      {step.hint && <p className="text-14 text-ink-2">{step.hint}</p>}
      <RadioGroup
        label={step.ask}
        isLabelHidden
        choices={step.answers.map(({ key, text }) => ({ id: key, name: text }))}
        value={chosen}
        onChange={(key) => {
          setChosen(key);
          setMissing(false);
        }}
        error={isMissing ? t('portal-troubleshoot:choose') : null}
      />
      <StepButtons walk={walk} />
    </Form>
  );
}
