import { useMemo } from 'react';
import type { Language } from '../../../domain/language/language.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { Select } from '../../kit/input/select.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { countries } from './country-names.ts';

type PlaceProps = { name: string; value: string; onChange: (value: string) => void; error?: string | null };

/** A country by its name in the language of the page, found by its two letters too. */
export function CountryField({ value, onChange, ...rest }: PlaceProps) {
  const { t, language } = useWords();
  const items = useMemo(() => countries(language).map((one) => ({ ...one, hint: one.id })), [language]);
  return (
    <ComboBox
      {...rest}
      label={t('console:field.country')}
      items={items}
      value={value || null}
      onChange={(country) => onChange(country ?? '')}
    />
  );
}

/** A time zone by its name, `Asia/Tokyo`. */
export function ZoneField({ value, onChange, ...rest }: PlaceProps) {
  const { t } = useWords();
  const items = useMemo(() => {
    const zones = Intl.supportedValuesOf('timeZone');
    return (value === '' || zones.includes(value) ? zones : [value, ...zones]).map((zone) => ({
      id: zone,
      name: zone,
    }));
  }, [value]);
  return (
    <ComboBox
      {...rest}
      label={t('console:field.zone')}
      items={items}
      value={value || null}
      onChange={(zone) => onChange(zone ?? '')}
    />
  );
}

/** A language by its own name; `only` where an edition answers in some. */
export function LanguageField({
  value,
  onChange,
  only = Object.keys(languageNames) as Language[],
  hint,
}: {
  value: Language;
  onChange: (language: Language) => void;
  only?: readonly Language[];
  hint?: string;
}) {
  const { t } = useWords();
  return (
    <Select
      label={t('console:field.language')}
      hint={hint}
      name="language"
      items={only.map((language) => ({ id: language, name: languageNames[language] }))}
      value={value}
      onChange={onChange}
    />
  );
}
