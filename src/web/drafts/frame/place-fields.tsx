import type { Language } from '../../../domain/language/language.ts';
import { Select } from '../../kit/input/select.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useWriter } from './writer-context.ts';

/** Which edition; nothing to choose for who serves one. */
export function EditionField({
  value,
  onChange,
  isLabelHidden = false,
  className,
}: {
  value: string;
  onChange: (key: string) => void;
  isLabelHidden?: boolean;
  className?: string;
}) {
  const { t } = useWords();
  const { editions } = useWriter();
  if (editions.length < 2) return null;
  return (
    <Select
      label={t('drafts:edition')}
      isLabelHidden={isLabelHidden}
      items={editions.map(({ key, name }) => ({ id: key, name }))}
      value={value}
      onChange={onChange}
      className={className}
    />
  );
}

const languages = Object.keys(languageNames) as Language[];

/** In which language; those that are not `offered` are left out. */
export function LanguageField({
  value,
  onChange,
  label,
  offered = languages,
  isLabelHidden = false,
  className,
}: {
  value: Language | null;
  onChange: (language: Language) => void;
  label?: string;
  offered?: readonly Language[];
  isLabelHidden?: boolean;
  className?: string;
}) {
  const { t } = useWords();
  return (
    <Select<Language>
      label={label ?? t('drafts:language')}
      isLabelHidden={isLabelHidden}
      items={offered.map((id) => ({ id, name: languageNames[id] }))}
      value={value}
      onChange={onChange}
      className={className}
    />
  );
}
