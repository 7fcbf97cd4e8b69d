import { useEffect, useRef, useState } from 'react';
import { sayAllowance } from '../../../../contract/policy.ts';
import type { Language } from '../../../../domain/language/language.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import { Button } from '../../../kit/input/button.tsx';
import { TextArea } from '../../../kit/input/text-area.tsx';
import { languageNames, useWords } from '../../../kit/words/words.ts';
import { isSame } from '../draft/calendar-document.ts';
import { changedCalendars } from '../draft/policy-draft.ts';
import type { TimeList } from '../draft/time-document.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { allowanceOf, type TimeForm } from './time-form.ts';

type ReadsFieldsProps = {
  form: TimeForm;
  list: TimeList;
  /** Something is wrong with a sentence: its field is shown. */
  hasFault: boolean;
  onChange: (change: Partial<TimeForm>) => void;
};

/** The sentence printed beside every due time, in each language: made anew when the time changes, until somebody writes their own. */
export function ReadsFields({ form, list, hasFault, onChange }: ReadsFieldsProps) {
  const { t, language: reader } = useWords();
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || hasFault;
  const { policy, work } = usePolicy();
  // Calendars that are new, or called otherwise, in the draft.
  const names = Object.fromEntries(
    changedCalendars(work.draft).flatMap(({ id, after }) =>
      typeof after?.name === 'object' ? [[id, after.name]] : [],
    ),
  );
  const say = useChange(sayAllowance);
  const allowance = allowanceOf(form);
  const said = useRef(form.reads.en === '' ? null : allowance);
  const make = async () => {
    if (allowance === null || (list === 'targets' && allowance.hours === undefined)) return;
    const answer = await say.send({ params: { edition: policy.edition.key }, body: { allowance, names } });
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
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-14 font-medium" aria-hidden="true">
          {t('console-policy:reads.label')}
        </p>
        <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setAsked(!isOpen)}>
          {t(isOpen ? 'console-policy:reads.close' : 'console-policy:reads.open')}
        </Button>
      </div>
      {!isOpen && <p className="rounded-box bg-sunken px-3 py-2 text-13">{form.reads[reader] || '…'}</p>}
      {isOpen && (
        <>
          <p className="text-13 text-ink-2">{t('console-policy:reads.hint')}</p>
          {(Object.keys(languageNames) as Language[]).map((language) => (
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
        </>
      )}
    </fieldset>
  );
}
