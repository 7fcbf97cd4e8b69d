import type { ReactNode } from 'react';
import type { Language, Words } from '../../../../domain/language/language.ts';
import { TextField } from '../../../kit/input/text-field.tsx';
import { classes } from '../../../kit/look/classes.ts';
import { languageNames, useWords } from '../../../kit/words/words.ts';

type NamesFieldsProps = {
  legend: string;
  hint?: ReactNode;
  /** Begins the names of the fields: `name.en`. */
  path: string;
  value: Words;
  onChange: (value: Words) => void;
  look?: 'beside' | 'below';
  /** What is shown in a language that is left empty. */
  placeholder?: string | undefined;
};

/** The languages are told more quietly than what is asked, and as high in each, whatever its script. */
const quietLabels = 'min-w-0 [&_label]:text-12 [&_label]:leading-5 [&_label]:font-normal [&_label]:text-ink-2';

/** A text in each language, the reader's first. */
export function NamesFields({ legend, hint, path, value, onChange, look = 'below', placeholder }: NamesFieldsProps) {
  const { language: reader } = useWords();
  const others = (Object.keys(languageNames) as Language[]).filter((one) => one !== reader);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="text-14 font-medium">{legend}</legend>
      <div className={classes('grid gap-x-3 gap-y-2', look === 'beside' && 'phone:grid-cols-3')}>
        {[reader, ...others].map((language) => (
          <div key={language} lang={language} className={quietLabels}>
            <TextField
              label={languageNames[language]}
              name={`${path}.${language}`}
              value={value[language]}
              onChange={(text) => onChange({ ...value, [language]: text })}
              placeholder={placeholder}
              maxLength={100}
              autoComplete="off"
            />
          </div>
        ))}
      </div>
      {hint && <div className="text-13 text-ink-2">{hint}</div>}
    </fieldset>
  );
}
