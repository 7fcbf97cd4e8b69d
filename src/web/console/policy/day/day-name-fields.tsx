import type { Language, Words } from '../../../../domain/language/language.ts';
import { standsIn, wordsIn } from '../../../../domain/language/some-words.ts';
import { languageNames, useWords } from '../../../kit/words/words.ts';
import { NamesFields } from '../about/names-fields.tsx';
import { fromNames } from './day-names.ts';

/** What a day is called in each language, and what those read whose language is left empty. */
export function DayNameFields({ value, onChange }: { value: Words; onChange: (value: Words) => void }) {
  const { t } = useWords();
  const given = fromNames(value, null) ?? {};
  const missing = (Object.keys(languageNames) as Language[]).filter((one) => value[one].trim() === '');
  const from = missing.length === 0 ? null : standsIn(given, missing[0] as Language);
  const text = from === null ? undefined : (wordsIn(given, from) ?? undefined);
  return (
    <NamesFields
      legend={t('console-policy:day.name')}
      path="name"
      value={value}
      onChange={onChange}
      look="beside"
      placeholder={text}
      hint={
        from === null
          ? t('console-policy:day.nameHint')
          : t('console-policy:day.nameMissing', {
              languages: missing.map((one) => languageNames[one]).join(t('console:between')),
              text,
              from: languageNames[from],
            })
      }
    />
  );
}
