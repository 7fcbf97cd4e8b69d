import type { ReactNode } from 'react';
import type { Language, Words } from '../../../../domain/language/language.ts';
import { TextField } from '../../../kit/input/text-field.tsx';
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

/** A text in each language, the reader's first. */
export function NamesFields({ legend, hint, path, value, onChange, look = 'below', placeholder }: NamesFieldsProps) {
  const { language: reader } = useWords();
  const others = (Object.keys(languageNames) as Language[]).filter((one) => one !== reader);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-14 font-medium">{legend}</legend>
      <div className={look === 'beside' ? 'grid gap-3 phone:grid-cols-3' : 'grid gap-3'}>
        {[reader, ...others].map((language) => (
          <div key={language} lang={language} className="min-w-0">
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
