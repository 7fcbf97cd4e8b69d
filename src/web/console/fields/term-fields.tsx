import { useWords } from '../../kit/words/words.ts';
import { DayFields } from './day-fields.tsx';

type TermFieldsProps = {
  startedOn: string;
  endsOn: string;
  onStart: (date: string) => void;
  onEnd: (date: string) => void;
};

/** The first and the last day of what an organisation holds; without a last day it goes on. */
export function TermFields({ startedOn, endsOn, onStart, onEnd }: TermFieldsProps) {
  const { t } = useWords();
  const first = { label: t('console:field.startedOn'), name: 'startedOn', isRequired: true };
  const last = { label: t('console:field.endsOn'), name: 'endsOn', hint: t('console:field.endsOnHint') };
  return (
    <DayFields
      first={{ ...first, value: startedOn, onChange: onStart }}
      last={{ ...last, value: endsOn, onChange: onEnd }}
    />
  );
}
