import { useState } from 'react';
import type { StepView, TroubleshooterView } from '../../../contract/troubleshoot.ts';
import { wantedRecords } from '../../../domain/troubleshoot/wanted-records.ts';
import { Form } from '../../kit/input/form.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import { RecordBox } from './record-box.tsx';
import { StepButtons } from './step-buttons.tsx';
import { anyDomain } from './trail.ts';
import type { Walk } from './use-walk.ts';

type Props = { step: Extract<StepView, { kind: 'check' }>; walk: Walk; view: TroubleshooterView };

/** The records as they should be, and what differs in the person's own eyes. */
export function CompareByHand({ step, walk, view }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(walk.before);
  const [isMissing, setMissing] = useState(false);
  const domain = walk.trail.typedDomain.trim().toLowerCase() || anyDomain;
  const submit = () => {
    setMissing(chosen === null);
    if (chosen !== null) walk.answer(chosen);
  };
  return (
    <Form label={step.title} onSubmit={submit} className="gap-4!">
      <p className="text-14">{t('portal-troubleshoot:hand.intro')}</p>
      <TextField
        label={t('portal-troubleshoot:hand.domain')}
        value={walk.trail.typedDomain}
        onChange={(typedDomain) => walk.keep({ typedDomain })}
        maxLength={253}
        placeholder={anyDomain}
        inputMode="url"
        autoComplete="off"
        spellCheck="false"
        className="max-w-100"
      />
      <section aria-label={t('portal-troubleshoot:record.wanted')} className="flex flex-col gap-3">
        {step.checks.map((check) => (
          <div key={check} className="flex flex-col gap-1.5">
            <h3 className="text-13 font-medium">{t(`portal-troubleshoot:check.${check}`)}</h3>
            {wantedRecords(check, domain, view.mail).map((record) => (
              <RecordBox key={`${record.name}${record.value}`} record={record} />
            ))}
          </div>
        ))}
      </section>
      <RadioGroup
        label={t('portal-troubleshoot:hand.ask')}
        choices={[
          { id: 'clear', name: t('portal-troubleshoot:hand.clear') },
          ...step.checks.map((check) => ({
            id: check as string,
            name: t('portal-troubleshoot:hand.differs', { check: t(`portal-troubleshoot:check.${check}`) }),
          })),
          { id: 'skip', name: t('portal-troubleshoot:hand.skip') },
        ]}
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
