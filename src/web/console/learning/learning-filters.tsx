import type { Language } from '../../../domain/language/language.ts';
import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { EditionSelect } from '../frame/edition-select.tsx';
import type { EditionFacts } from '../frame/use-facts.ts';
import { type Dates, type Preset, presets } from './period.ts';

export type Filters = { preset: Preset; own: Dates; language: Language | 'all' };
const languages = ['all', ...(Object.keys(languageNames) as Language[])] as const;

/** Which edition, which period, which language. */
export function LearningFilters({
  editions,
  edition,
  onEdition,
  filters,
  change,
  isDated,
}: {
  editions: readonly EditionFacts[];
  edition: string;
  onEdition: (key: string) => void;
  filters: Filters;
  change: (part: Partial<Filters>) => void;
  isDated: boolean;
}) {
  const { t } = useWords();
  const { preset, own, language } = filters;
  return (
    <div className="grid w-full grid-cols-2 items-end gap-3 tablet:flex tablet:w-auto tablet:flex-wrap">
      <EditionSelect editions={editions} value={edition} onChange={onEdition} className="tablet:w-52" />
      {isDated && (
        <Select<Preset>
          label={t('console-learning:period.label')}
          className="tablet:w-48"
          items={presets.map((id) => ({ id, name: t(`console-learning:period.${id}`) }))}
          value={preset}
          onChange={(next) => change({ preset: next })}
        />
      )}
      {isDated &&
        preset === 'own' &&
        (['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            label={t(`console-learning:period.${end}`)}
            type="date"
            width={14}
            value={own[end]}
            onChange={(date) => change({ own: { ...own, [end]: date } })}
          />
        ))}
      <Select<Language | 'all'>
        label={t('console-learning:language')}
        className="tablet:w-40"
        items={languages.map((id) => ({
          id,
          name: id === 'all' ? t('console-learning:everyLanguage') : languageNames[id],
        }))}
        value={language}
        onChange={(next) => change({ language: next })}
      />
    </div>
  );
}
