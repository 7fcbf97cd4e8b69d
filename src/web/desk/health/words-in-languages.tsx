import type { Language } from '../../../domain/language/language.ts';
import { TextArea } from '../../kit/input/text-area.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { languages } from '../queue/place.ts';
import { Fold } from '../rail/fold.tsx';
import type { Typed } from './part-words.ts';

export type WordsField = { name: string; label: string; hint?: string; isLine?: boolean; value: Typed };

/** The same texts in each language: English first and always, the others as far as somebody can write them. */
export function WordsInLanguages({
  fields,
  onChange,
}: {
  fields: readonly WordsField[];
  onChange: (name: string, value: Typed) => void;
}) {
  const { t } = useWords();
  const inOne = (language: Language) =>
    fields.map(({ name, label, hint, isLine, value }) => {
      const props = {
        name: `${name}.${language}`,
        label: language === 'en' ? label : `${label} (${languageNames[language]})`,
        hint: language === 'en' ? hint : undefined,
        value: value[language],
        onChange: (text: string) => onChange(name, { ...value, [language]: text }),
        isRequired: language === 'en',
        maxLength: 4_000,
        lang: language,
      };
      return isLine ? <TextField key={props.name} {...props} /> : <TextArea key={props.name} {...props} rows={3} />;
    });
  return (
    <div className="flex flex-col gap-4">
      {inOne('en')}
      {languages
        .filter((language) => language !== 'en')
        .map((language) => {
          const written = fields.filter(({ value }) => value[language].trim() !== '').length;
          return (
            <Fold
              key={language}
              isOpen={written > 0}
              summary={
                <span className="text-14">
                  {t('desk:health.inLanguage', { language: languageNames[language] })}{' '}
                  <span className="text-ink-2">
                    {t(written === fields.length ? 'desk:health.written' : 'desk:health.optional')}
                  </span>
                </span>
              }
            >
              <div className="flex flex-col gap-4 border-l-2 border-line pt-1 pl-4">{inOne(language)}</div>
            </Fold>
          );
        })}
    </div>
  );
}
