import { useEffect, useRef } from 'react';
import { sayAllowance } from '../../../../contract/policy.ts';
import { languages } from '../../../../domain/language/language.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import { Button } from '../../../kit/input/button.tsx';
import { TextArea } from '../../../kit/input/text-area.tsx';
import { languageNames, useWords } from '../../../kit/words/words.ts';
import { isSame } from '../draft/calendar-document.ts';
import type { TimeList } from '../draft/time-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { allowanceOf, type TimeForm } from './time-form.ts';

type ReadsFieldsProps = { form: TimeForm; list: TimeList; onChange: (change: Partial<TimeForm>) => void };

/** The sentence printed beside every due time, in each language: made anew when the time changes, until somebody writes their own. */
export function ReadsFields({ form, list, onChange }: ReadsFieldsProps) {
  const { t } = useWords();
  const { policy } = usePolicy();
  const say = useChange(sayAllowance);
  const allowance = allowanceOf(form);
  const said = useRef(allowance);
  const make = async () => {
    if (allowance === null || (list === 'targets' && allowance.hours === undefined)) return;
    const answer = await say.send({ params: { edition: policy.edition.key }, body: { allowance } });
    if (answer !== null) onChange({ reads: answer.reads, isOwnWords: false });
  };
  const latest = useRef(make);
  latest.current = make;
  const key = JSON.stringify(allowance);
  useEffect(() => {
    const next = JSON.parse(key) as typeof allowance;
    if (next === null || isSame(next, said.current)) return;
    const timer = setTimeout(() => {
      said.current = next;
      if (!form.isOwnWords) void latest.current();
    }, 250);
    return () => clearTimeout(timer);
  }, [key, form.isOwnWords]);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{t('console-policy:reads.label')}</legend>
      <div className="flex flex-wrap items-center justify-between gap-2" aria-hidden="true">
        <p className="text-14 font-medium">{t('console-policy:reads.label')}</p>
      </div>
      <p className="text-13 text-ink-2">{t('console-policy:reads.hint')}</p>
      {languages.map((language) => (
        <div key={language} lang={language}>
          <TextArea
            label={languageNames[language]}
            name={`reads.${language}`}
            rows={2}
            value={form.reads[language]}
            onChange={(text) => onChange({ reads: { ...form.reads, [language]: text }, isOwnWords: true })}
          />
        </div>
      ))}
      {form.isOwnWords && (
        <Button
          size="small"
          variant="quiet"
          icon="refresh"
          isPending={say.isSending}
          onPress={() => void make()}
          className="self-start"
        >
          {t('console-policy:reads.make')}
        </Button>
      )}
    </fieldset>
  );
}
