import { Select } from '../../kit/input/select.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { EditionFacts } from './use-facts.ts';

type EditionSelectProps = {
  editions: readonly EditionFacts[];
  value: string;
  onChange: (key: string) => void;
  isLabelHidden?: boolean;
  className?: string;
};

/** Which edition; nothing to choose for an operator who serves one. */
export function EditionSelect({ editions, value, onChange, isLabelHidden, className }: EditionSelectProps) {
  const { t } = useWords();
  if (editions.length < 2) return null;
  return (
    <Select
      label={t('console:edition')}
      isLabelHidden={isLabelHidden}
      items={editions.map(({ key, name }) => ({ id: key, name }))}
      value={value}
      onChange={onChange}
      className={className}
    />
  );
}
